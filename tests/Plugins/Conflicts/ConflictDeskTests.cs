using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Outbox;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Conflicts;

/// <summary>A person decides about a field that both sides changed.</summary>
[TestClass]
public sealed class ConflictDeskTests
{
    private readonly OutboxWorld _world = new();

    public ConflictDeskTests()
    {
        _world.Import(Customer());
        _world.Edit(("emailaddress1", "meyer@example.com"));
        _world.Import(Customer(revision: 1) with { Email = "maier@example.com" });
    }

    [TestMethod]
    public void The_value_of_Dataverse_goes_to_the_store_once_it_won()
    {
        Decide(ConflictDecision.DataverseWins);

        Assert.AreEqual("emailaddress1: maier@example.com > meyer@example.com", _world.Changes);
        Assert.AreEqual("meyer@example.com", _world.Contact.Text("emailaddress1"));
    }

    [TestMethod]
    public void The_value_of_the_store_is_taken_once_it_won_and_nothing_is_sent()
    {
        Decide(ConflictDecision.MagentoWins);

        Assert.AreEqual("maier@example.com", _world.Contact.Text("emailaddress1"));
        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void A_decision_stands()
    {
        Decide(ConflictDecision.MagentoWins);

        Refuses("MAG-CNF-001", ConflictDecision.DataverseWins);
        Decide(ConflictDecision.MagentoWins);
    }

    [TestMethod]
    public void No_decision_is_none() => Refuses("MAG-CNF-002", null);

    [TestMethod]
    public void Changes_beside_the_conflict_wait_no_longer_than_before()
    {
        _world.Edit(("jobtitle", "Buyer"));

        Decide(ConflictDecision.DataverseWins);

        Assert.AreEqual("emailaddress1: maier@example.com > meyer@example.com, jobtitle: - > Buyer", string.Join(", ", _world.Changes.Split(", ").Order(StringComparer.Ordinal)));
    }

    private void Decide(ConflictDecision? decision) => OutboxWorld.EditAt(
        _world.Rep, "mag_conflict", _world.Conflicts.Single().Id, ("mag_decision", decision is { } chosen ? new OptionSetValue((int)chosen) : null));

    private void Refuses(string code, ConflictDecision? decision)
    {
        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Decide(decision));
        Assert.StartsWith(code, fault.Message);
    }
}
