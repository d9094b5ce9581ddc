using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>What the views of an app ask for. It is Monday, 23 November 2026, 08:30.</summary>
[TestClass]
public sealed class ViewOperatorTests
{
    private readonly QueryFixture _fixture = new();

    [TestMethod]
    [DataRow("<condition attribute='mag_placedon' operator='today'/>", "1")]
    [DataRow("<condition attribute='mag_placedon' operator='yesterday'/>", "2")]
    [DataRow("<condition attribute='mag_placedon' operator='this-week'/>", "1 2")]
    [DataRow("<condition attribute='mag_placedon' operator='this-month'/>", "1 2")]
    [DataRow("<condition attribute='mag_placedon' operator='last-month'/>", "3")]
    [DataRow("<condition attribute='mag_placedon' operator='this-year'/>", "1 2 3")]
    [DataRow("<condition attribute='mag_placedon' operator='last-x-hours' value='9'/>", "1 2")]
    [DataRow("<condition attribute='mag_placedon' operator='last-x-weeks' value='2'/>", "1 2")]
    [DataRow("<condition attribute='mag_placedon' operator='olderthan-x-minutes' value='60'/>", "2 3")]
    [DataRow("<condition attribute='mag_placedon' operator='olderthan-x-hours' value='9'/>", "3")]
    [DataRow("<condition attribute='mag_placedon' operator='olderthan-x-days' value='1'/>", "3")]
    [DataRow("<condition attribute='mag_placedon' operator='next-x-days' value='5'/>", "")]
    [DataRow("<condition attribute='mag_placedon' operator='next-seven-days'/>", "")]
    [DataRow("<condition attribute='mag_placedon' operator='on-or-after' value='2026-11-22'/>", "1 2")]
    [DataRow("<condition attribute='ownerid' operator='eq-userid'/>", "1 2 3 4")]
    [DataRow("<condition attribute='ownerid' operator='ne-userid'/>", "")]
    [DataRow("<condition attribute='ownerid' operator='eq-useroruserteams'/>", "1 2 3 4")]
    [DataRow("<condition attribute='ownerid' operator='eq-userteams'/>", "")]
    [DataRow("<condition attribute='owningbusinessunit' operator='eq-businessid'/>", "1 2 3 4")]
    [DataRow("<condition attribute='mag_name' operator='eq' valueof='mag_name'/>", "1 2 3 4")]
    public void Finds_what_the_operator_means(string condition, string expected) => Assert.AreEqual(expected, Filter(condition));

    [TestMethod]
    [DataRow("%müll%", "1 2")]
    [DataRow("%MULL%", "1 2")]
    [DataRow("b2%", "3")]
    [DataRow("%roe%", "3")]
    [DataRow("%processing%", "2 3")]
    [DataRow("%nothing%", "")]
    public void A_quick_find_searches_texts_names_and_labels(string text, string expected) => Assert.AreEqual(expected, Filter($"""
        <filter type='or' isquickfindfields='1'>
          <condition attribute='mag_website' operator='like' value='{text}'/>
          <condition attribute='mag_contactid' operator='like' value='{text}'/>
          <condition attribute='mag_orderstatename' operator='like' value='{text}'/>
        </filter>
        """));

    [TestMethod]
    public void What_people_read_in_a_lookup_can_be_compared() =>
        Assert.AreEqual("1 2", Filter("<condition attribute='mag_contactidname' operator='eq' value='ann müller'/>"));

    [TestMethod]
    public void Only_lookups_and_choices_are_read_by_name() => FaultAssert.Code(
        FaultCodes.NoSuchColumn, () => Filter("<condition attribute='mag_websitename' operator='eq' value='base'/>"));

    [TestMethod]
    public void Rows_of_a_team_are_found_by_its_members()
    {
        var sandbox = _fixture.Dataverse.Sandbox;
        var team = sandbox.AddTeam("Operators");
        var user = sandbox.AddUser("Una", "System Administrator");
        sandbox.AddTeamMember(team, user);
        var order = sandbox.Rows("mag_order").Single(row => (string)row["mag_name"] == "2");
        _fixture.Dataverse.Service.Update(new Entity("mag_order", order.Id) { ["ownerid"] = new EntityReference("team", team) });

        var found = ((IOrganizationService)sandbox.Connect(user)).RetrieveMultiple(new FetchExpression(
            "<fetch><entity name='mag_order'><attribute name='mag_name'/><filter><condition attribute='ownerid' operator='eq-userteams'/></filter></entity></fetch>"));

        Assert.AreEqual("2", found.Entities.Single()["mag_name"]);
    }

    [TestMethod]
    public void Members_of_a_team_are_joined_by_their_ids()
    {
        var sandbox = _fixture.Dataverse.Sandbox;
        var team = sandbox.AddTeam("Operators");
        sandbox.AddTeamMember(team, sandbox.AddUser("Una"));

        var found = _fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression("""
            <fetch><entity name='systemuser'><attribute name='fullname'/>
              <link-entity name='teammembership' from='systemuserid' to='systemuserid'>
                <link-entity name='team' from='teamid' to='teamid'><filter><condition attribute='name' operator='eq' value='operators'/></filter></link-entity>
              </link-entity>
            </entity></fetch>
            """));

        Assert.AreEqual("Una", found.Entities.Single()["fullname"]);
    }

    private string Filter(string condition) => _fixture.Find(new FetchExpression(
        $"<fetch><entity name='mag_order'><attribute name='mag_name'/><filter>{condition}</filter></entity></fetch>"));
}
