using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class FetchTests
{
    private readonly QueryFixture _fixture = new();

    [TestMethod]
    [DataRow("<condition attribute='mag_website' operator='eq' value='base'/>", "1 2")]
    [DataRow("<condition attribute='mag_website' operator='ne' value='base'/>", "3 4")]
    [DataRow("<condition attribute='mag_website' operator='like' value='%2%'/>", "3")]
    [DataRow("<condition attribute='mag_website' operator='not-null'/>", "1 2 3")]
    [DataRow("<condition attribute='mag_website' operator='in'><value>b2b</value><value>x</value></condition>", "3")]
    [DataRow("<condition attribute='mag_grandtotal' operator='ge' value='30'/>", "3 4")]
    [DataRow("<condition attribute='mag_grandtotal' operator='between'><value>15</value><value>30</value></condition>", "2 3")]
    [DataRow("<condition attribute='mag_orderstate' operator='eq' value='772100003'/>", "2 3")]
    [DataRow("<condition attribute='mag_isguest' operator='eq' value='1'/>", "4")]
    [DataRow("<condition attribute='mag_placedon' operator='last-x-days' value='1'/>", "1 2")]
    [DataRow("<filter type='or'><condition attribute='mag_grandtotal' operator='lt' value='15'/><condition attribute='mag_grandtotal' operator='gt' value='35'/></filter>", "1 4")]
    public void Reads_filters(string filter, string expected) => Assert.AreEqual(
        expected,
        _fixture.Find(new FetchExpression($"<fetch><entity name='mag_order'><attribute name='mag_name'/><filter>{filter}</filter></entity></fetch>")));

    [TestMethod]
    public void Reads_links_orders_and_top()
    {
        const string fetch = """
            <fetch top='2'>
              <entity name='mag_order'>
                <attribute name='mag_name'/>
                <order attribute='mag_grandtotal' descending='true'/>
                <link-entity name='contact' from='contactid' to='mag_contactid' link-type='inner' alias='c'>
                  <attribute name='firstname'/>
                </link-entity>
              </entity>
            </fetch>
            """;

        var rows = _fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression(fetch)).Entities;

        CollectionAssert.AreEqual(new[] { "3", "2" }, rows.Select(row => row["mag_name"]).ToList());
        Assert.AreEqual("Bob", ((AliasedValue)rows[0]["c.firstname"]).Value);
    }

    [TestMethod]
    public void Reads_pages()
    {
        const string fetch = "<fetch count='3' page='2'><entity name='mag_order'><attribute name='mag_name'/></entity></fetch>";

        Assert.AreEqual("4", _fixture.Find(new FetchExpression(fetch)));
    }

    [TestMethod]
    public void Reads_all_columns()
    {
        const string fetch = "<fetch><entity name='mag_order'><all-attributes/></entity></fetch>";

        Assert.IsTrue(_fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression(fetch)).Entities[0].Contains("createdon"));
    }

    [TestMethod]
    [DataRow("<fetch", FaultCodes.InvalidArgument)]
    [DataRow("<fetch/>", FaultCodes.InvalidArgument)]
    [DataRow("<fetch><entity/></fetch>", FaultCodes.InvalidArgument)]
    [DataRow("<fetch><entity name='mag_nothing'/></fetch>", FaultCodes.NoSuchTable)]
    [DataRow("<fetch><entity name='mag_order'><attribute name='mag_nothing'/></entity></fetch>", FaultCodes.NoSuchColumn)]
    [DataRow("<fetch aggregate='true'><entity name='mag_order'/></fetch>", FaultCodes.InvalidArgument)]
    [DataRow("<fetch><entity name='mag_order'><filter><condition attribute='mag_name' operator='under' value='1'/></filter></entity></fetch>", FaultCodes.NotSupported)]
    [DataRow("<fetch><entity name='mag_order'><filter><link-entity name='contact' from='contactid' to='mag_contactid' link-type='any'/></filter></entity></fetch>", FaultCodes.NotSupported)]
    [DataRow("<fetch top='many'><entity name='mag_order'/></fetch>", FaultCodes.InvalidArgument)]
    [DataRow("<fetch><entity name='mag_order'><link-entity name='contact' from='contactid' to='mag_contactid' link-type='odd'/></entity></fetch>", FaultCodes.NotSupported)]
    public void Refuses_what_it_cannot_read(string fetch, int code) =>
        FaultAssert.Code(code, () => _fixture.Find(new FetchExpression(fetch)));
}
