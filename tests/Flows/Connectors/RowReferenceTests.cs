using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

[TestClass]
public sealed class RowReferenceTests
{
    private const string Id = "0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01";

    private static readonly Lazy<DataverseSchema> Schema = new(() => new DataverseWorld().Schema);

    [TestMethod]
    [DataRow("contacts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)")]
    [DataRow("/contacts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)")]
    [DataRow("https://org.example.com/api/data/v9.2/contacts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)")]
    public void A_row_is_addressed_by_its_id(string text)
    {
        var reference = RowReference.Read(Schema.Value, text);

        Assert.AreEqual("contact", reference.LogicalName);
        Assert.AreEqual(Guid.Parse(Id), reference.Id);
    }

    [TestMethod]
    public void A_row_is_addressed_by_an_alternate_key()
    {
        var reference = RowReference.Read(Schema.Value, "mag_orders(mag_externalkey='a''b,c',mag_revision=5)");

        Assert.AreEqual(Guid.Empty, reference.Id);
        Assert.AreEqual("a'b,c", reference.KeyAttributes["mag_externalkey"]);
        Assert.AreEqual(5, reference.KeyAttributes["mag_revision"]);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01")]
    [DataRow("contacts")]
    [DataRow("contacts()")]
    [DataRow("contacts(x)")]
    [DataRow("contact(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)")]
    [DataRow("//contacts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)")]
    public void What_addresses_no_row_is_refused(string text) =>
        Assert.AreEqual(400, Assert.ThrowsExactly<DataverseProblem>(() => RowReference.Read(Schema.Value, text)).StatusCode);
}
