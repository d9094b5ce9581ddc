using System.Text.Json;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Shipments, invoices, refunds and customers of a real store, held against what was written down from the captures.</summary>
[TestClass]
public sealed class CapturedDocumentsTests
{
    private const int Paid = 1;
    private const int Refunded = 2;

    private static World _world = null!;

    [ClassInitialize]
    public static async Task BringEverythingAcross(TestContext context)
    {
        _world = await World.StartAsync(Captures.Load());
        await _world.SettleAsync();
    }

    [ClassCleanup]
    public static async Task Stop() => await _world.DisposeAsync();

    [TestMethod]
    public void Shipments_arrive_with_contents_and_every_track()
    {
        foreach (var expected in ExpectedDocuments.Shipments)
        {
            var what = $"shipment {expected.Id}";
            var row = _world.Find("mag_shipment", "shipment", expected.Id)!;
            Assert.AreEqual(_world.Order(expected.OrderId).Id, row.Link("mag_orderid"), what);
            Assert.AreEqual(expected.Number, row.Text("mag_name"), what);
            Assert.AreEqual(expected.ShippedOn, row.Instant("mag_shippedon")!.Value.ToString("yyyy-MM-dd HH:mm:ss", null), what);
            Assert.AreEqual(expected.Quantity, row.Amount("mag_totalquantity"), what);
            Assert.AreEqual(expected.Contents, row.Text("mag_contents"), what);
            Assert.AreEqual(expected.Carrier, row.Text("mag_carrier"), what);
            Assert.AreEqual(expected.TrackingNumbers, row.Text("mag_trackingnumbers"), what);
            Assert.AreEqual("default", row.Text("mag_sourcecode"), what);
        }
    }

    [TestMethod]
    public void Tracks_stand_on_their_order_too()
    {
        Assert.AreEqual("00340434161094021501, NACHTRAG-1", _world.Order(2).Text("mag_trackingnumbers"));
        Assert.AreEqual("1Z999AA10123456784, 1Z999AA10123456785", _world.Order(12).Text("mag_trackingnumbers"));
        Assert.IsNull(_world.Order(11).Text("mag_trackingnumbers"));
        Assert.IsNull(_world.Order(1).Text("mag_trackingnumbers"));
    }

    [TestMethod]
    public void Lines_and_tracks_of_a_shipment_can_be_read_by_programs()
    {
        var row = _world.Find("mag_shipment", "shipment", 2)!;
        using var lines = JsonDocument.Parse(row.Text("mag_lines")!);
        using var tracks = JsonDocument.Parse(row.Text("mag_tracks")!);
        CollectionAssert.AreEqual(new[] { "22", "23" }, lines.RootElement.EnumerateArray().Select(line => line.GetProperty("orderLineId").GetString()).ToArray());
        CollectionAssert.AreEqual(new[] { 5m, 5m }, lines.RootElement.EnumerateArray().Select(line => line.GetProperty("quantity").GetDecimal()).ToArray());
        CollectionAssert.AreEqual(
            new[] { "1Z999AA10123456784", "1Z999AA10123456785" }, tracks.RootElement.EnumerateArray().Select(track => track.GetProperty("number").GetString()).ToArray());
    }

    [TestMethod]
    public void Invoices_arrive_with_every_amount()
    {
        foreach (var expected in ExpectedDocuments.Invoices)
        {
            var what = $"invoice {expected.Id}";
            var row = _world.Find("mag_invoice", "invoice", expected.Id)!;
            Assert.AreEqual(_world.Order(expected.OrderId).Id, row.Link("mag_orderid"), what);
            Assert.AreEqual(expected.Number, row.Text("mag_name"), what);
            Assert.AreEqual(Paid, row.Option("mag_documentstate"), what);
            Assert.AreEqual("2026-11-23 04:05:13", row.Instant("mag_invoicedon")!.Value.ToString("yyyy-MM-dd HH:mm:ss", null), what);
            Assert.AreEqual(expected.Subtotal, row.Amount("mag_subtotal"), what);
            Assert.AreEqual(expected.Shipping, row.Amount("mag_shippingamount"), what);
            Assert.AreEqual(expected.Tax, row.Amount("mag_taxamount"), what);
            Assert.AreEqual(0m, row.Amount("mag_discountamount"), what);
            Assert.AreEqual(expected.GrandTotal, row.Amount("mag_grandtotal"), what);
            Assert.AreEqual(expected.GrandTotal, row.Amount("mag_websitegrandtotal"), what);
            Assert.AreEqual(expected.Contents, row.Text("mag_contents"), what);
            Assert.IsNull(row.Text("mag_transactionid"), what);
        }
    }

    [TestMethod]
    public void Refunds_arrive_with_every_amount()
    {
        foreach (var expected in ExpectedDocuments.Refunds)
        {
            var what = $"refund {expected.Id}";
            var row = _world.Find("mag_refund", "refund", expected.Id)!;
            Assert.AreEqual(_world.Order(expected.OrderId).Id, row.Link("mag_orderid"), what);
            Assert.AreEqual(expected.Number, row.Text("mag_name"), what);
            Assert.AreEqual(Refunded, row.Option("mag_documentstate"), what);
            Assert.AreEqual("2026-11-23 04:05:19", row.Instant("mag_refundedon")!.Value.ToString("yyyy-MM-dd HH:mm:ss", null), what);
            Assert.AreEqual(expected.Subtotal, row.Amount("mag_subtotal"), what);
            Assert.AreEqual(expected.Shipping, row.Amount("mag_shippingamount"), what);
            Assert.AreEqual(expected.Tax, row.Amount("mag_taxamount"), what);
            Assert.AreEqual(0m, row.Amount("mag_discountamount"), what);
            Assert.AreEqual(0m, row.Amount("mag_adjustmentpositive"), what);
            Assert.AreEqual(0m, row.Amount("mag_adjustmentnegative"), what);
            Assert.AreEqual(expected.GrandTotal, row.Amount("mag_grandtotal"), what);
            Assert.AreEqual(expected.GrandTotal, row.Amount("mag_websitegrandtotal"), what);
            Assert.AreEqual(expected.Contents, row.Text("mag_contents"), what);
        }
    }

    // Registered customers 1 to 10, the four guests, and the customer of order 19 who is in no capture of customers.
    [TestMethod]
    [DataRow(1, "anna.mueller@example.com", "Frau", "Anna", "Müller", "Lindenstraße 12", "80331", "München", "Bayern", "DE")]
    [DataRow(2, "joerg.strauss@example.com", null, "Jörg", "Strauß", "Königsallee 5", "40212", "Düsseldorf", "Nordrhein-Westfalen", "DE")]
    [DataRow(3, "einkauf@baecker-gross.example", null, "Sabine", "Größmann", "Industriestr. 44", "70565", "Stuttgart", "Baden-Württemberg", "DE")]
    [DataRow(4, "marie.dupont@example.fr", null, "Marie-Hélène", "Dupont", "12, rue de l’Église", "75011", "Paris", null, "FR")]
    [DataRow(5, "office@alpen-tech.example.at", null, "Stefan", "Höller", "Maria-Theresien-Straße 7", "6020", "Innsbruck", null, "AT")]
    [DataRow(6, "no.address@example.com", null, "No", "Address", null, null, null, null, null)]
    [DataRow(7, "ole.jensen@example.com", null, "Ole", "Jensen-Bjørnstad", "Deichweg 1a", "24937", "Flensburg", "Schleswig-Holstein", "DE")]
    [DataRow(8, "kim.li@example.com", null, "Kim 李", "Li 小龍", "Hafenstr. 99", "20457", "Hamburg", "Hamburg", "DE")]
    [DataRow(9, "x.y@example.com", null, "Xaver", "O'Connor-Ýlmaz", "Ring 1", "10115", "Berlin", "Berlin", "DE")]
    [DataRow(10, "outlet.kunde@example.at", null, "Eva", "Österreicher", "Graben 1", "1010", "Wien", null, "AT")]
    public void Registered_customers_become_contacts(
        int id, string email, string? salutation, string firstName, string lastName, string? street, string? postalCode, string? city, string? region, string? country)
    {
        var contact = _world.Contacts(email).Single();
        Assert.AreEqual(contact.Id, _world.Find("mag_identity", "customer", id)!.Link("mag_contactid"));
        Assert.AreEqual(salutation, contact.Text("salutation"));
        Assert.AreEqual(firstName, contact.Text("firstname"));
        Assert.AreEqual(lastName, contact.Text("lastname"));
        Assert.AreEqual(street, contact.Text("address1_line1"));
        Assert.AreEqual(postalCode, contact.Text("address1_postalcode"));
        Assert.AreEqual(city, contact.Text("address1_city"));
        Assert.AreEqual(region, contact.Text("address1_stateorprovince"));
        Assert.AreEqual(country, contact.Text("address1_country"));
    }

    [TestMethod]
    public void Fifteen_people_bought_or_registered_and_each_is_one_contact()
    {
        string[] emails =
        [
            "anna.mueller+b2b@example.com", "anna.mueller@example.com", "bob@example.com", "chloe@example.fr", "einkauf@baecker-gross.example",
            "gerd.kaessler@example.com", "joerg.strauss@example.com", "kim.li@example.com", "marie.dupont@example.fr", "no.address@example.com",
            "office@alpen-tech.example.at", "ole.jensen@example.com", "outlet.kunde@example.at", "paul.weiss@example.com", "x.y@example.com",
        ];
        CollectionAssert.AreEqual(emails, _world.Rows("contact").Select(contact => contact.Text("emailaddress1")!).Order(StringComparer.Ordinal).ToArray());
    }

    [TestMethod]
    public void Birthday_gender_and_further_addresses_of_customers_arrive()
    {
        var anna = _world.Contacts("anna.mueller@example.com").Single();
        Assert.AreEqual(new DateTime(1984, 5, 17), anna.Instant("birthdate")!.Value.Date);
        Assert.AreEqual(2, anna.GetAttributeValue<Microsoft.Xrm.Sdk.OptionSetValue>("gendercode").Value);
        var joerg = _world.Contacts("joerg.strauss@example.com").Single();
        Assert.AreEqual("Hinterhaus, 3. OG", joerg.Text("address1_line2"));
        Assert.AreEqual("Am Güterbahnhof 2", joerg.Text("address2_line1"));
        Assert.AreEqual("Köln", joerg.Text("address2_city"));
    }
}
