using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Outbox;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Conflicts;

/// <summary>Companies that both sides change.</summary>
[TestClass]
public sealed class CompanyReconciliationTests
{
    private readonly OutboxWorld _world = new();

    public CompanyReconciliationTests() => _world.Import(Of(Nord));

    private static Company Nord => new() { Id = "3", Name = "Nord GmbH", Email = "nord@example.com" };

    private Entity Account => _world.Store.Single("account");

    [TestMethod]
    public void A_company_renamed_in_the_store_is_the_same_account_with_the_new_name()
    {
        _world.Import(Of(Nord with { Name = "Nordlicht GmbH" }, revision: 1));

        Assert.AreEqual("Nordlicht GmbH", Account.Text("name"));
        Assert.AreEqual("Nordlicht GmbH", _world.Store.Get("mag_identity", "main-company-3").Text("mag_name"));
        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void An_account_renamed_by_a_rep_is_told_to_the_store()
    {
        Edit(("name", "Nord AG"), ("creditlimit", new Money(5000m)));

        Assert.AreEqual("name: Nord GmbH > Nord AG, creditlimit: - > 5000", _world.Changes);
        var row = _world.Rows.Single();
        Assert.AreEqual(("company", "3", Account.Id), (row.Text("mag_entitytype"), row.Text("mag_magentoid"), row.Link("mag_accountid")));
    }

    [TestMethod]
    public void A_company_both_sides_renamed_keeps_the_name_of_Dataverse_and_both_are_written_down()
    {
        Edit(("name", "Nord AG"));

        _world.Import(Of(Nord with { Name = "Nordlicht GmbH" }, revision: 1));

        Assert.AreEqual("Nord AG", Account.Text("name"));
        Assert.AreEqual("name: Nordlicht GmbH > Nord AG", _world.Changes);
        var conflict = _world.Conflicts.Single();
        Assert.AreEqual(("Nord AG", "Nordlicht GmbH", Account.Id), (conflict.Text("mag_dataversevalue"), conflict.Text("mag_magentovalue"), conflict.Link("mag_accountid")));
    }

    [TestMethod]
    public void The_credit_limit_never_comes_from_the_store_and_terms_never_go_there()
    {
        Edit(("creditlimit", new Money(5000m)), ("paymenttermscode", new OptionSetValue(1)), ("creditonhold", true));

        Assert.AreEqual("creditlimit: - > 5000", _world.Changes);
    }

    [TestMethod]
    public void A_credit_limit_names_its_currency_and_nothing_else_does()
    {
        var dollar = Dollar();
        Edit(("transactioncurrencyid", dollar), ("name", "Nord AG"), ("creditlimit", new Money(5000m)));

        CollectionAssert.AreEqual(new[] { "name -", "creditlimit USD" }, Currencies());

        Edit(("creditlimit", null));
        CollectionAssert.AreEqual(new[] { "name -" }, Currencies(), "what is taken away has no currency, and is no change to what the store has");
    }

    [TestMethod]
    public void A_limit_entered_anew_in_another_currency_takes_the_place_of_the_first()
    {
        var dollar = Dollar();
        Edit(("creditlimit", new Money(5000m)));
        var first = Currencies().Single();

        Edit(("transactioncurrencyid", dollar), ("creditlimit", new Money(6000m)));

        Assert.AreNotEqual("creditlimit USD", first);
        CollectionAssert.AreEqual(new[] { "creditlimit USD" }, Currencies());
    }

    [TestMethod]
    public void An_account_people_made_before_keeps_its_name_and_the_store_is_told()
    {
        _world.Store.Add("account", ("name", "Süd Handel"), ("mag_taxid", "DE777"));

        _world.Import(Of(new Company { Id = "4", Name = "Süd GmbH", TaxId = "DE777" }, id: "6"));

        Assert.IsTrue(_world.Store.Rows("account").Any(row => row.Text("name") == "Süd Handel"));
        Assert.AreEqual("name: Süd GmbH > Süd Handel", _world.Changes);
    }

    [TestMethod]
    public void A_company_that_changed_costs_four_requests_more_than_its_customer_alone()
    {
        var alone = _world.RequestsOf("mag_ImportCustomer", () => _world.Import(Of(Nord, revision: 1) with { MiddleName = "Maria" }));

        var both = _world.RequestsOf("mag_ImportCustomer", () => _world.Import(Of(Nord with { Name = "Nordlicht GmbH" }, revision: 2) with { MiddleName = "Marie" }));

        Assert.AreEqual(4, both - alone);
    }

    [TestMethod]
    public void Somebody_moved_to_another_company_is_told_by_the_id_the_company_has_there()
    {
        _world.Import(Of(new Company { Id = "4", Name = "Süd GmbH" }, id: "6"));
        var contact = _world.Store.Rows("contact").Single(row => row.Text("emailaddress1") == "customer5@example.com");
        var south = _world.Store.Rows("account").Single(row => row.Text("name") == "Süd GmbH");

        OutboxWorld.EditAt(_world.Rep, "contact", contact.Id, ("parentcustomerid", south.ToEntityReference()));

        Assert.AreEqual("parentcustomerid: 3 > 4", _world.Changes);
    }

    [TestMethod]
    public void Somebody_moved_to_an_account_the_store_does_not_know_is_not_told()
    {
        var other = _world.Store.Add("account", ("name", "Elsewhere"));

        _world.Edit(("parentcustomerid", new EntityReference("account", other)));

        Assert.IsEmpty(_world.Rows);
    }

    private static Customer Of(Company company, int revision = 0, string id = "5") => Customer(id, revision) with { Company = company };

    private void Edit(params (string Column, object? Value)[] values) => OutboxWorld.EditAt(_world.Rep, "account", Account.Id, values);

    private EntityReference Dollar() =>
        _world.Store.Rows("transactioncurrency").FirstOrDefault(row => row.Text("isocurrencycode") == "USD")?.ToEntityReference()
        ?? new EntityReference("transactioncurrency", _world.Store.Add("transactioncurrency", ("isocurrencycode", "USD"), ("currencyname", "US Dollar"), ("currencysymbol", "$"), ("currencyprecision", 2), ("exchangerate", 1.1m)));

    private string[] Currencies() => [.. _world.Waiting.SelectMany(OutboxWorld.ChangesOf).Select(change => $"{change.Column} {change.Currency ?? "-"}")];
}
