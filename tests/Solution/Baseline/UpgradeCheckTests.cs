using CsCheck;

namespace PowerPlatformMagento.Solution.Tests.Baseline;

/// <summary>What an upgrade may change and what not.</summary>
[TestClass]
public sealed class UpgradeCheckTests
{
    private static readonly Gen<string> Line = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 4000], (n, length) => $"column mag_order.mag_Column{n} nvarchar {length}");

    [TestMethod]
    [DataRow("column mag_order.mag_Sku nvarchar 255", "column mag_order.mag_Sku nvarchar 100", DisplayName = "a shorter text")]
    [DataRow("column mag_order.mag_Sku nvarchar 255", "column mag_order.mag_Sku ntext 255", DisplayName = "another type")]
    [DataRow("column mag_order.mag_Price money 4", "column mag_order.mag_Price money 2", DisplayName = "fewer decimals")]
    [DataRow("column mag_order.mag_Sku nvarchar 255", "column mag_orderline.mag_Sku nvarchar 255", DisplayName = "another table")]
    [DataRow("option mag_edition 772100002", "option mag_edition 772100003", DisplayName = "another value")]
    [DataRow("request mag_ImportOrder.Payload type 10 optional 0", "request mag_ImportOrder.Payload type 10 optional 1", DisplayName = "another parameter")]
    [DataRow("view mag_order {a}", "view mag_order {b}", DisplayName = "another id")]
    public void A_change_is_broken(string released, string current) =>
        CollectionAssert.AreEqual(new[] { released }, UpgradeCheck.Broken([released], [current]).ToList());

    [TestMethod]
    [DataRow("column mag_order.mag_Sku nvarchar 255", "column mag_order.mag_Sku nvarchar 255")]
    [DataRow("column mag_order.mag_Sku nvarchar 255", "column mag_order.mag_Sku nvarchar 400")]
    [DataRow("column mag_shipment.mag_Lines ntext 1000", "column mag_shipment.mag_Lines ntext 2000")]
    public void The_same_and_a_longer_text_are_fine(string released, string current) =>
        Assert.IsEmpty(UpgradeCheck.Broken([released], [current]));

    [TestMethod]
    public void Additions_are_fine() =>
        Assert.IsEmpty(UpgradeCheck.Broken(["option mag_edition 772100000"], ["option mag_edition 772100000", "option mag_edition 772100001"]));

    [TestMethod]
    public void Whatever_is_removed_is_broken() =>
        Line.List[1, 20].Sample(lines =>
        {
            var distinct = lines.DistinctBy(line => line.Split(' ')[1]).ToList();
            return UpgradeCheck.Broken(distinct, distinct.Skip(1)).SequenceEqual(distinct.Take(1)) && !UpgradeCheck.Broken(distinct, distinct).Any();
        });
}
