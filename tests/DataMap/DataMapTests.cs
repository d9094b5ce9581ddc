using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.DataMap.Tests;

/// <summary>The documented map is what mapping and import do today.</summary>
[TestClass]
public sealed partial class DataMapTests
{
    private static readonly Checkout Checkout = Checkout.Find(AppContext.BaseDirectory) ?? Checkout.Find(SourceFolder())!;
    private static readonly Lazy<IReadOnlyList<DataMapRow>> Built = new(() => new DataMapBuilder(Checkout.Solution).Build());

    private static IReadOnlyList<DataMapRow> Rows => Built.Value;

    [TestMethod]
    public void The_documented_map_is_not_stale() => Assert.AreEqual(
        new DataMapDocument(new FieldOwners(Checkout.Solution), new DualWriteFields()).Write(Rows),
        File.ReadAllText(Checkout.Document).ReplaceLineEndings("\n"),
        "dotnet run --project sandbox/DataMap -- write");

    [TestMethod]
    [DataRow("customer.email", "customer.email", "contact.emailaddress1")]
    [DataRow("customer.addresses.city", "customer.addresses.city", "customeraddress.city")]
    [DataRow("customer.company.name", "company.company_name", "account.name")]
    [DataRow("order.grandTotal", "order.grand_total", "mag_order.mag_grandtotal")]
    [DataRow("order.customerId", "order.customer_id", "mag_order.mag_contactid")]
    [DataRow("order.lines.taxPercent", "order.items.tax_percent", "mag_orderline.mag_taxpercent")]
    [DataRow("order.shipments.tracks.number", "shipment.tracks.track_number", "mag_shipment.mag_trackingnumbers")]
    [DataRow("order.refunds.adjustmentPositive", "creditmemo.adjustment_positive", "mag_refund.mag_adjustmentpositive")]
    [DataRow("return.lines.reason", "return.items.reason", "mag_returnline.mag_reason")]
    public void A_field_is_followed_from_the_store_to_its_column(string contract, string magento, string column)
    {
        var row = Rows.Single(row => row.Contract == contract);

        CollectionAssert.Contains(row.Magento.ToList(), magento);
        CollectionAssert.Contains(row.Columns.ToList(), column);
    }

    [TestMethod]
    public void An_amount_decides_about_its_own_column_alone() =>
        Assert.AreEqual("mag_order.mag_shippingamount", string.Join(", ", Rows.Single(row => row.Contract == "order.shippingAmount").Columns));

    /// <summary>The contract field a default of field ownership names is one that really decides about the column.</summary>
    [TestMethod]
    public void Shipped_field_ownership_names_the_field_that_fills_its_column()
    {
        var columns = XDocument.Load(Path.Combine(Checkout.Solution, "WebResources/mag_/defaults/fieldownership.xml")).Descendants("column")
            .Where(column => column.Attribute("contract") is not null)
            .Select(column => (Name: $"{column.Parent!.Attribute("name")!.Value}.{column.Attribute("name")!.Value}", Contract: column.Attribute("contract")!.Value))
            .ToList();
        var wrong = columns
            .Where(column => Rows.Any(row => row.Columns.Contains(column.Name)))
            .Where(column => !Rows.Any(row => row.Columns.Contains(column.Name) && (row.Contract == column.Contract || row.Contract!.StartsWith(column.Contract + ".", StringComparison.Ordinal))));

        Assert.IsGreaterThan(60, columns.Count);
        Assert.AreEqual(string.Empty, string.Join("\n", wrong));
    }

    [TestMethod]
    public void Dual_write_names_columns_that_imports_write_or_only_the_store_is_told()
    {
        var known = Rows.SelectMany(row => row.Columns).Concat(new FieldOwners(Checkout.Solution).OnlyToStore().Select(row => row.Key)).ToHashSet();
        var unknown = DualWriteColumn().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "sandbox/DataMap/dual-write.xml"))).Select(match => match.Groups[1].Value).Where(column => !known.Contains(column));

        Assert.AreEqual(string.Empty, string.Join("\n", unknown));
    }

    [TestMethod]
    [DataRow("lastname", "customer.lastName")]
    [DataRow("contact.lastname", "customer.lastName")]
    [DataRow("customer.lastName", "customer.lastName")]
    [DataRow("mag_order.mag_grandtotal", "order.grandTotal")]
    [DataRow("ORDER.GRAND_TOTAL", "order.grandTotal")]
    public void Tells_what_uses_a_field(string field, string contract) =>
        CollectionAssert.Contains(Impact.Rows(Rows, field).Select(row => row.Contract).ToList(), contract);

    [TestMethod]
    public void Nothing_uses_a_field_that_is_not_there()
    {
        Assert.IsEmpty(Impact.Rows(Rows, "name_of_nobody"));
        Assert.IsEmpty(new Impact(Checkout.Root).Files("mag_order.mag_nothing"));
    }

    [TestMethod]
    public void Tells_the_files_of_the_solutions_that_name_a_column()
    {
        var files = new Impact(Checkout.Root).Files("mag_order.mag_grandtotal");

        Assert.IsTrue(files.Any(file => file.StartsWith("solution/core/Entities/mag_Order/FormXml/", StringComparison.Ordinal)));
        Assert.IsTrue(files.Any(file => file.StartsWith("solution/core/SdkMessageProcessingSteps/", StringComparison.Ordinal)));
        Assert.IsFalse(files.Any(file => file.StartsWith("solution/core/Entities/mag_SlaTarget/", StringComparison.Ordinal)));
    }

    [GeneratedRegex("column name=\"([a-z0-9_.]+)\"")]
    private static partial Regex DualWriteColumn();

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
