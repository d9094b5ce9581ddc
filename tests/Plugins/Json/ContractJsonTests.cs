using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Json;

[TestClass]
public sealed class ContractJsonTests
{
    [TestMethod]
    public void Reads_an_order_as_System_Text_Json_writes_it()
    {
        var order = TestMessages.Order() with
        {
            Company = new Company { Name = "Nord \"&\" <Süd> / 😀" },
            Shipments = [TestMessages.Shipment("21", "121", TestMessages.Track("JJD1"))],
            Invoices = [TestMessages.Invoice("31", "121")],
            Refunds = [TestMessages.Refund("41", "121")],
        };

        var read = ContractJson.TryRead<Order>(TestStore.Text(order));

        Assert.AreEqual(TestStore.Text(order), TestStore.Text(read));
    }

    [TestMethod]
    public void Reads_a_customer_as_System_Text_Json_writes_it()
    {
        var customer = TestMessages.Customer() with { Gender = 1, IsSubscribed = false, Company = new Company { Id = "7", Name = "Nord", IsAdministrator = true } };

        var read = ContractJson.TryRead<Customer>(TestStore.Text(customer));

        Assert.AreEqual(TestStore.Text(customer), TestStore.Text(read));
    }

    [TestMethod]
    [DataRow("2026-11-23T12:00:00Z", 0L)]
    [DataRow("2026-11-23T12:00:00.1Z", 1000000L)]
    [DataRow("2026-11-23T12:00:00.1234567Z", 1234567L)]
    public void Reads_and_writes_instants_as_ISO_8601(string text, long ticks)
    {
        var json = $$"""{"store":"main","id":"1","updatedAt":"{{text}}","revision":1,"readAt":"{{text}}"}""";

        var source = ContractJson.TryRead<Source>(json)!;

        Assert.AreEqual(TestMessages.Noon.AddTicks(ticks), source.UpdatedAt);
        Assert.AreEqual(DateTimeKind.Utc, source.UpdatedAt.Kind);
        Assert.AreEqual(json, ContractJson.Write(source));
    }

    [TestMethod]
    [DataRow("23.11.2026")]
    [DataRow("/Date(1224043200000)/")]
    [DataRow("2026-11-23")]
    public void Refuses_instants_in_other_forms(string text) =>
        Assert.IsNull(ContractJson.TryRead<Source>($$"""{"store":"main","id":"1","updatedAt":"{{text}}"}"""));

    [TestMethod]
    public void Has_an_empty_list_where_the_message_has_none()
    {
        var order = ContractJson.TryRead<Order>("""{"source":{"store":"main","id":"1"},"state":"new","status":"pending","currency":"EUR","baseCurrency":"EUR"}""")!;

        Assert.IsEmpty(order.Lines);
        Assert.IsEmpty(order.Shipments);
    }

    [TestMethod]
    public void Does_not_care_about_members_it_does_not_know() =>
        Assert.IsNotNull(ContractJson.TryRead<Source>("""{"store":"main","future":{"a":[1]},"id":"1"}"""));

    [TestMethod]
    public void Hashes_what_is_said_and_not_when_it_was_read()
    {
        var now = ContentHash.Of(TestMessages.Order());

        Assert.AreEqual(now, ContentHash.Of(TestMessages.Order(revision: 9)));
        Assert.AreNotEqual(now, ContentHash.Of(TestMessages.Order() with { TotalDue = 0m }));
        Assert.AreNotEqual(now, ContentHash.Of(TestMessages.Order() with { Shipments = [TestMessages.Shipment("21", "121")] }));
        Assert.AreEqual(64, now.Length);
    }

    [TestMethod]
    public void Hashes_a_company_without_the_person_who_tells_about_it()
    {
        var company = new Company { Name = "Nord" };

        Assert.AreEqual(ContentHash.Of(company), ContentHash.Of(company with { JobTitle = "Buyer", IsAdministrator = true }));
        Assert.AreNotEqual(ContentHash.Of(company), ContentHash.Of(company with { TaxId = "DE1" }));
    }
}
