using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Customers;

[TestClass]
public sealed class CompanyTests
{
    private static readonly Company Nord = new()
    {
        Id = "7",
        Name = "Nord GmbH",
        LegalName = "Nord Handelsgesellschaft mbH",
        TaxId = "DE 123456789",
        Email = "info@nord.example",
        Status = CompanyStatus.Approved,
        JobTitle = "Buyer",
        Address = TestMessages.Address(null) with { Street = ["Hafen 1"], City = "Kiel" },
    };

    private readonly TestStore _store = new();

    [TestMethod]
    public void Makes_an_account_with_its_contact()
    {
        _store.Import(Member("5", 0, Nord));

        var account = _store.Single("account");
        Assert.AreEqual("Nord GmbH", account.Text("name"));
        Assert.AreEqual("Nord Handelsgesellschaft mbH", account.Text("mag_legalname"));
        Assert.AreEqual("DE 123456789", account.Text("mag_taxid"));
        Assert.AreEqual("approved", account.Text("mag_companystatus"));
        Assert.AreEqual("info@nord.example", account.Text("emailaddress1"));
        Assert.AreEqual("Kiel", account.Text("address1_city"));
        Assert.AreEqual(account.Id, _store.Single("contact").Link("parentcustomerid"));
        Assert.AreEqual("Buyer", _store.Single("contact").Text("jobtitle"));
        Assert.AreEqual(account.Id, _store.Get("mag_identity", "main-company-7").Link("mag_accountid"));
    }

    [TestMethod]
    public void Lets_the_people_of_a_company_meet_in_one_account()
    {
        _store.Import(
            Member("5", 0, Nord),
            Member("6", 1, Nord),
            Member("7", 2, Nord with { Id = null }),
            Member("8", 3, new Company { Name = "Anders getippt", TaxId = "de123456789" }));

        Assert.HasCount(1, _store.Rows("account"));
        Assert.IsTrue(_store.Rows("contact").All(contact => contact.Link("parentcustomerid") == _store.Single("account").Id));
    }

    [TestMethod]
    public void Lets_people_who_typed_one_name_in_two_spellings_meet()
    {
        _store.Import(Member("5", 0, new Company { Name = "Müller & Söhne G.m.b.H." }), Member("6", 1, new Company { Name = "MUELLER & SOEHNE GMBH" }));

        Assert.HasCount(1, _store.Rows("account"));
    }

    [TestMethod]
    public void Keeps_companies_of_one_name_with_different_tax_numbers_apart()
    {
        _store.Import(Member("5", 0, new Company { Name = "Müller GmbH", TaxId = "DE1" }), Member("6", 1, new Company { Name = "Müller GmbH", TaxId = "DE2" }));

        Assert.HasCount(2, _store.Rows("account"));
    }

    [TestMethod]
    public void Keeps_companies_of_one_name_with_different_ids_apart()
    {
        _store.Import(Member("5", 0, new Company { Id = "1", Name = "Müller GmbH" }), Member("6", 1, new Company { Id = "2", Name = "Müller GmbH" }));

        Assert.HasCount(2, _store.Rows("account"));
    }

    [TestMethod]
    public void Takes_the_one_account_that_is_there()
    {
        var known = _store.Add("account", ("name", "NORD GMBH"));

        _store.Import(Member("5", 0, Nord));

        Assert.AreEqual(known, _store.Single("account").Id);
        Assert.AreEqual("DE 123456789", _store.Single("account").Text("mag_taxid"));
    }

    [TestMethod]
    public void Holds_the_company_but_not_the_customer_when_several_accounts_fit()
    {
        _store.Add("account", ("name", "Nord"), ("mag_taxid", "DE123456789"));
        _store.Add("account", ("name", "Nord Zwei"), ("mag_taxid", "DE 123456789"));

        var result = _store.Import(Member("5", 0, Nord));

        var contact = _store.Single("contact");
        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.AreEqual(contact.Id, result.Id);
        Assert.StartsWith("MAG-CUS-007: ", result.Detail);
        Assert.IsNull(contact.Link("parentcustomerid"));
        Assert.AreEqual(ReviewStatus.Pending, _store.Get("mag_identity", "main-company-7").Choice<ReviewStatus>("mag_reviewstatus"));
    }

    [TestMethod]
    public void Honours_the_account_a_person_confirmed()
    {
        var right = _store.Add("account", ("name", "Nord"), ("mag_taxid", "DE123456789"));
        _store.Add("account", ("name", "Nord Zwei"), ("mag_taxid", "DE 123456789"));
        _store.Import(Member("5", 0, Nord));
        _store.Change("mag_identity", _store.Get("mag_identity", "main-company-7").Id, ("mag_accountid", new EntityReference("account", right)), ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Confirmed)));

        var result = _store.Import(Member("5", 0, Nord));

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual(right, _store.Single("contact").Link("parentcustomerid"));
        Assert.AreEqual("Nord GmbH", _store.Get("account", right).Text("name"));
    }

    [TestMethod]
    public void Lets_the_latest_reading_of_the_company_win_whoever_it_is_about()
    {
        _store.Import(Member("5", 4, Nord with { Name = "Nord AG" }), Member("6", 2, Nord));

        Assert.AreEqual("Nord AG", _store.Single("account").Text("name"));
    }

    [TestMethod]
    public void Leaves_an_account_a_person_gave_the_contact()
    {
        var other = _store.Add("account", ("name", "Chosen by hand"));
        _store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"), ("parentcustomerid", new EntityReference("account", other)));

        _store.Import(Member("5", 0, Nord));

        Assert.AreEqual(other, _store.Single("contact").Link("parentcustomerid"));
    }

    [TestMethod]
    public void Moves_the_contact_when_the_store_moves_it_to_another_company()
    {
        _store.Import(Member("5", 0, Nord), Member("5", 1, new Company { Id = "8", Name = "Süd GmbH" }));

        Assert.AreEqual(_store.Get("mag_identity", "main-company-8").Link("mag_accountid"), _store.Single("contact").Link("parentcustomerid"));
    }

    [TestMethod]
    public void Makes_no_account_in_a_store_that_does_not_want_any()
    {
        var store = new TestStore(settings: row => row["mag_createcompanies"] = false);

        Assert.AreEqual(ImportOutcome.Created, store.Import(Member("5", 0, Nord)).Outcome);
        Assert.IsEmpty(store.Rows("account"));
    }

    [TestMethod]
    public void Completes_an_account_that_an_order_made()
    {
        _store.Import(TestMessages.Order() with { Company = new Company { Id = "7", Name = "Nord" } }, Member("5", 1, Nord));

        var account = _store.Single("account");
        Assert.AreEqual("Nord GmbH", account.Text("name"));
        Assert.AreEqual(account.Id, _store.Single("mag_order").Link("mag_accountid"));
        Assert.AreEqual(account.Id, _store.Single("contact").Link("parentcustomerid"));
    }

    private static Customer Member(string id, int revision, Company company) =>
        TestMessages.Customer(id, revision) with { Company = company, Addresses = [] };
}
