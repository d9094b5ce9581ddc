using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Identity;

/// <summary>People merge contacts; the store goes on naming the old identity.</summary>
[TestClass]
public sealed class MergedContactTests
{
    private readonly TestStore _store = new();

    [TestMethod]
    public void The_next_order_goes_to_the_contact_that_stays()
    {
        var master = MergeCustomerInto(_store.Add("contact", ("lastname", "Müller")));

        _store.Import(TestMessages.Order("13"));

        Assert.AreEqual(master, _store.Get("mag_order", "main-order-13").Link(OrderTable.Contact));
        Assert.AreEqual(master, _store.Get("mag_identity", "main-customer-5").Link(IdentityTable.Contact), "the identity learns it");
        Assert.HasCount(2, _store.Rows("contact"));
    }

    [TestMethod]
    public void The_next_customer_message_changes_the_contact_that_stays()
    {
        var master = MergeCustomerInto(_store.Add("contact", ("lastname", "Müller")));

        var result = _store.Import(TestMessages.Customer(revision: 1) with { FirstName = "Anne" });

        Assert.AreEqual(master, result.Id);
        Assert.AreEqual("Anne", _store.Get("contact", master).Text("firstname"));
        Assert.IsTrue(_store.Rows("mag_identity").All(row => row.Link(IdentityTable.Contact) == master));
    }

    [TestMethod]
    public void A_chain_of_merges_ends_at_the_last_contact()
    {
        var last = _store.Add("contact", ("lastname", "Müller"));
        var between = MergeCustomerInto(_store.Add("contact", ("lastname", "Müller")));
        Merge(last, between);

        _store.Import(TestMessages.Order("13"));

        Assert.AreEqual(last, _store.Get("mag_order", "main-order-13").Link(OrderTable.Contact));
    }

    [TestMethod]
    public void A_contact_that_was_only_deactivated_is_for_a_person()
    {
        _store.Import(TestMessages.Customer());
        _store.Change("contact", _store.Single("contact").Id, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        var result = _store.Import(TestMessages.Order("13"));

        Assert.StartsWith("MAG-CUS-006", result.Detail);
    }

    [TestMethod]
    public void A_contact_merged_into_a_deactivated_one_is_for_a_person()
    {
        var master = MergeCustomerInto(_store.Add("contact", ("lastname", "Müller")));
        _store.Change("contact", master, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        var result = _store.Import(TestMessages.Order("13"));

        Assert.StartsWith("MAG-CUS-006", result.Detail);
    }

    [TestMethod]
    public void The_people_of_a_merged_account_meet_in_the_one_that_stays()
    {
        var nord = new Company { Id = "7", Name = "Nord GmbH" };
        _store.Import(TestMessages.Customer() with { Company = nord });
        var merged = _store.Single("account").Id;
        var master = _store.Add("account", ("name", "Nord Group"));
        _store.Service.Execute(new MergeRequest { Target = new EntityReference("account", master), SubordinateId = merged, UpdateContent = new Entity("account") });

        _store.Import(TestMessages.Order() with { Company = nord });

        Assert.AreEqual(master, _store.Single("mag_order").Link(OrderTable.Account));
        Assert.HasCount(2, _store.Rows("account"));
    }

    [TestMethod]
    public void Each_merge_costs_a_request_once()
    {
        MergeCustomerInto(_store.Add("contact", ("lastname", "Müller")));
        _store.Import(TestMessages.Customer(revision: 1) with { FirstName = "Anne" });

        _store.Import(TestMessages.Order("13"));

        Assert.HasCount(5, _store.Requests, string.Join(", ", _store.Requests));
    }

    private Guid MergeCustomerInto(Guid master)
    {
        var customer = _store.Import(TestMessages.Customer()).Id!.Value;
        Merge(master, customer);
        return master;
    }

    private void Merge(Guid master, Guid subordinate) =>
        _store.Service.Execute(new MergeRequest { Target = new EntityReference("contact", master), SubordinateId = subordinate, UpdateContent = new Entity("contact") });
}
