using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Schema;

/// <summary>Texts are cut at the length the solution gives their columns, not before and not after.</summary>
[TestClass]
public sealed class LengthTests
{
    private static readonly string Huge = new('x', 200_000);

    [TestMethod]
    [DataRow("mag_Order", "mag_customername,mag_billingname,mag_billingcompany,mag_billingstreet,mag_billingcity,mag_billingregion,mag_billingpostalcode,mag_billingtelephone,mag_shippingname,mag_shippingcompany,mag_shippingstreet,mag_shippingcity,mag_shippingregion,mag_shippingpostalcode,mag_shippingtelephone,mag_shippingdescription,mag_customernote,mag_trackingnumbers")]
    [DataRow("mag_OrderLine", "mag_name")]
    [DataRow("mag_Shipment", "mag_carrier,mag_trackingnumbers")]
    public void Cuts_at_the_length_of_the_column(string table, string columns)
    {
        var store = new TestStore();
        var address = TestMessages.Address(null) with { FirstName = Huge, Company = Huge, Street = [Huge], City = Huge, Region = Huge, Postcode = Huge, Telephone = Huge };
        store.Import(TestMessages.Order() with
        {
            FirstName = Huge,
            BillingAddress = address,
            ShippingAddress = address,
            ShippingDescription = Huge,
            CustomerNote = Huge,
            Lines = [TestMessages.Line("121") with { Name = Huge }],
            Shipments = [TestMessages.Shipment("21", "121", [.. Enumerable.Range(1, 40).Select(number => TestMessages.Track($"{number}{Huge[..100]}") with { Title = $"{number}{Huge[..100]}" })])],
        });

        var row = store.Rows(table.ToLowerInvariant()).Single();
        var lengths = LengthsOf(table);
        foreach (var column in columns.Split(','))
        {
            Assert.AreEqual(lengths[column], row.Text(column)?.Length, column);
            Assert.EndsWith("…", row.Text(column), column);
        }
    }

    private static Dictionary<string, int?> LengthsOf(string table) => XDocument
        .Load(Path.Combine(Repository.PathOf("solution/core"), "Entities", table, "Entity.xml"))
        .Descendants("attribute")
        .Where(column => column.Element("LogicalName") is not null)
        .ToDictionary(column => (string)column.Element("LogicalName")!, LengthOf, StringComparer.Ordinal);

    private static int? LengthOf(XElement column) =>
        (column.Element("MaxLength") ?? column.Element("Length")) is { } length ? int.Parse(length.Value, CultureInfo.InvariantCulture) : null;
}
