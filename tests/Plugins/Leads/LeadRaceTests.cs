using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Leads;

/// <summary>Two imports at the same moment, through the real Custom APIs: the other one commits between reading and writing.</summary>
[TestClass]
public sealed class LeadRaceTests
{
    private readonly LeadWorld _world = new();

    [TestMethod]
    public void Two_first_orders_of_a_lead_make_one_contact()
    {
        Call(LeadWorld.Registration());

        Interleave("Update", "lead", TestMessages.Order("1"), TestMessages.Order("2"));
        Call(TestMessages.Order("1"));

        Assert.HasCount(1, _world.Store.Rows("contact"));
        Assert.HasCount(2, _world.Store.Rows("mag_order"));
        Assert.AreEqual(LeadState.Qualified, _world.State);
    }

    [TestMethod]
    public void A_guest_order_and_an_order_of_the_account_make_one_contact()
    {
        Call(LeadWorld.Registration());

        Interleave("Update", "lead", TestMessages.GuestOrder("1", email: "customer5@example.com"), TestMessages.Order("2"));
        Call(TestMessages.GuestOrder("1", email: "customer5@example.com"));

        Assert.HasCount(1, _world.Store.Rows("contact"));
        Assert.HasCount(2, _world.Store.Rows("mag_order"));
    }

    [TestMethod]
    public void The_same_registration_twice_makes_one_lead()
    {
        Interleave("Create", "lead", LeadWorld.Registration(), LeadWorld.Registration());

        Assert.AreEqual(ImportOutcome.Unchanged, Call(LeadWorld.Registration()));
        Assert.HasCount(1, _world.Store.Rows("lead"));
        Assert.HasCount(2, _world.Store.Rows("mag_identity"));
    }

    [TestMethod]
    public void A_registration_and_the_first_order_make_one_contact_and_no_lead()
    {
        Interleave("Create", "lead", LeadWorld.Registration(), TestMessages.Order());

        Call(LeadWorld.Registration());

        Assert.HasCount(1, _world.Store.Rows("contact"));
        Assert.IsEmpty(_world.Store.Rows("lead"));
    }

    [TestMethod]
    public void A_change_of_the_lead_while_it_is_qualified_goes_to_the_contact()
    {
        Call(LeadWorld.Registration());

        Interleave("Update", "lead", LeadWorld.Registration(1) with { FirstName = "Anne" }, TestMessages.Order());
        Call(LeadWorld.Registration(1) with { FirstName = "Anne" });

        Assert.AreEqual("Anne", _world.Store.Single("contact").Text("firstname"));
        Assert.AreEqual("Anna", _world.Lead.Text("firstname"));
    }

    [TestMethod]
    public void The_integration_user_may_do_all_of_it()
    {
        Call(LeadWorld.Registration());
        Call(LeadWorld.Registration(1) with { Email = "other@example.com" });
        Call(TestMessages.Order() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });
        Call(LeadWorld.Registration(2));

        Assert.AreEqual(0, _world.Dataverse.Sandbox.Statistics.Messages["mag_ImportCustomer"].Failures);
        Assert.AreEqual(0, _world.Dataverse.Sandbox.Statistics.Messages["mag_ImportOrder"].Failures);
    }

    /// <summary>Runs one import, and the other one whole just before the first write of the table.</summary>
    private void Interleave(string verb, string table, object message, object other)
    {
        var isDone = false;
        _world.Dataverse.BeforeMessage = before =>
        {
            if (!isDone && before.IsInsidePlugin && before.Request.RequestName == verb && (before.Request["Target"] as Entity)?.LogicalName == table)
            {
                isDone = true;
                Call(other);
            }
        };

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Call(message));
        Assert.StartsWith("MAG-DVE-007: ", fault.Detail.Message);
        Assert.IsTrue(isDone);
    }

    private string Call(object message)
    {
        var request = new OrganizationRequest(message is Order ? "mag_ImportOrder" : "mag_ImportCustomer") { ["Payload"] = TestStore.Text(message) };
        return (string)_world.Dataverse.UserService.Execute(request).Results["Outcome"];
    }
}
