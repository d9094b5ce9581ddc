using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Activities;

[TestClass]
public sealed class PartyTests
{
    private readonly CoreDataverse _dataverse = new();
    private readonly EntityReference _ann;
    private readonly EntityReference _shop;

    public PartyTests()
    {
        _ann = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact") { ["firstname"] = "Ann" }));
        _shop = new EntityReference("account", _dataverse.Service.Create(new Entity("account") { ["name"] = "Shop" }));
    }

    [TestMethod]
    public void People_are_written_and_read_by_their_part()
    {
        var id = _dataverse.Service.Create(new Entity("email")
        {
            ["subject"] = "Hello",
            ["to"] = People(Party(_ann), Party(_shop)),
            ["cc"] = People(new Entity("activityparty") { ["addressused"] = "bob@shop.example" }),
        });

        var email = _dataverse.Service.Retrieve("email", id, new ColumnSet("to", "cc", "bcc"));

        var to = email.GetAttributeValue<EntityCollection>("to").Entities;
        CollectionAssert.AreEqual(new[] { "Ann", "Shop" }, to.Select(party => party.GetAttributeValue<EntityReference>("partyid").Name).ToList());
        Assert.AreEqual(2, to[0].GetAttributeValue<OptionSetValue>("participationtypemask").Value);
        Assert.AreEqual("bob@shop.example", email.GetAttributeValue<EntityCollection>("cc").Entities.Single()["addressused"]);
        Assert.IsFalse(email.Contains("bcc"));
    }

    [TestMethod]
    public void Writing_a_part_again_replaces_its_people_and_no_others()
    {
        var id = Email(People(Party(_ann)), People(Party(_shop)));

        _dataverse.Service.Update(new Entity("email", id) { ["to"] = People(Party(_shop)) });
        _dataverse.Service.Update(new Entity("email", id) { ["subject"] = "Other" });

        var email = _dataverse.Service.Retrieve("email", id, new ColumnSet("to", "cc"));
        Assert.AreEqual(_shop.Id, email.GetAttributeValue<EntityCollection>("to").Entities.Single().GetAttributeValue<EntityReference>("partyid").Id);
        Assert.HasCount(1, email.GetAttributeValue<EntityCollection>("cc").Entities);
        Assert.AreEqual(2, _dataverse.Sandbox.Count("activityparty"));
    }

    [TestMethod]
    public void A_part_can_be_emptied()
    {
        var id = Email(People(Party(_ann)), cc: null);

        _dataverse.Service.Update(new Entity("email", id) { ["to"] = null });

        Assert.AreEqual(0, _dataverse.Sandbox.Count("activityparty"));
    }

    [TestMethod]
    public void Activities_of_a_person_are_found_through_its_parts()
    {
        Email(People(Party(_ann)), cc: null);
        Email(People(Party(_shop)), cc: null);

        var found = _dataverse.Service.RetrieveMultiple(new FetchExpression($"""
            <fetch><entity name='activitypointer'><attribute name='subject'/>
              <link-entity name='activityparty' from='activityid' to='activityid'>
                <filter><condition attribute='partyid' operator='eq' value='{_ann.Id}'/></filter>
              </link-entity>
            </entity></fetch>
            """));

        Assert.HasCount(1, found.Entities);
    }

    [TestMethod]
    public void People_go_with_their_activity_and_stay_nameless_without_their_row()
    {
        var first = Email(People(Party(_ann)), cc: null);
        var second = Email(People(Party(_ann)), cc: null);

        _dataverse.Service.Delete("email", first);
        Assert.AreEqual(1, _dataverse.Sandbox.Count("activityparty"));
        _dataverse.Service.Delete("contact", _ann.Id);

        var party = _dataverse.Service.Retrieve("email", second, new ColumnSet("to")).GetAttributeValue<EntityCollection>("to").Entities.Single();
        Assert.IsFalse(party.Contains("partyid"));
        Assert.AreEqual("Ann", party["partyidname"]);
    }

    [TestMethod]
    public void The_custom_activity_has_people_too()
    {
        var id = _dataverse.Service.Create(new Entity("mag_webactivity")
        {
            ["subject"] = "Cart",
            ["mag_externalkey"] = "main-cart-1",
            ["customers"] = People(Party(_ann)),
        });

        Assert.HasCount(1, _dataverse.Service.Retrieve("mag_webactivity", id, new ColumnSet("customers")).GetAttributeValue<EntityCollection>("customers").Entities);
    }

    [TestMethod]
    public void Refuses_what_is_no_party()
    {
        var currency = new EntityReference("transactioncurrency", _dataverse.Currency("EUR").Id);

        FaultAssert.Code(FaultCodes.InvalidArgument, () => Email(People(new Entity("activityparty")), cc: null));
        FaultAssert.Code(FaultCodes.InvalidArgument, () => Email(People(Party(currency)), cc: null));
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Create(new Entity("email") { ["to"] = "ann@shop.example" }));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("email"));
    }

    private Guid Email(EntityCollection to, EntityCollection? cc) =>
        _dataverse.Service.Create(new Entity("email") { ["subject"] = "Hello", ["to"] = to, ["cc"] = cc });

    private static Entity Party(EntityReference reference) => new("activityparty") { ["partyid"] = reference };

    private static EntityCollection People(params Entity[] parties) => new([.. parties]);
}
