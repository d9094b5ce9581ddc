using System.Globalization;
using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class ConverterTests
{
    [TestMethod]
    [DataRow("29.949999999999999", "29.95")]
    [DataRow("0.1", "0.1")]
    [DataRow("10.8800", "10.88")]
    [DataRow("\"10.8800\"", "10.88")]
    [DataRow("\"-3\"", "-3")]
    [DataRow("1e2", "100")]
    [DataRow("1.00005", "1.0001")]
    [DataRow("0.00004", "0")]
    [DataRow("100", "100")]
    [DataRow("null", "0")]
    [DataRow("\"\"", "0")]
    [DataRow("false", "0")]
    [DataRow("99999999999999.99995", "100000000000000")]
    public void Reads_amounts(string json, string expected) =>
        Assert.AreEqual(expected, Order($"\"grand_total\":{json}").GrandTotal.ToString(CultureInfo.InvariantCulture));

    [TestMethod]
    [DataRow("1e400")]
    [DataRow("\"12,5\"")]
    [DataRow("\"NaN\"")]
    [DataRow("{}")]
    [DataRow("[]")]
    public void Refuses_amounts_that_are_none(string json) => Assert.ThrowsExactly<JsonException>(() => Order($"\"grand_total\":{json}"));

    [TestMethod]
    [DataRow("\"2026-11-23 04:02:27\"", "2026-11-23T04:02:27.0000000Z")]
    [DataRow("\"2024-02-29 23:59:59\"", "2024-02-29T23:59:59.0000000Z")]
    [DataRow("\"2026-11-23T05:02:27+01:00\"", "2026-11-23T04:02:27.0000000Z")]
    [DataRow("\"2026-11-23\"", "2026-11-23T00:00:00.0000000Z")]
    [DataRow("\"2026-11\\u002d23 04:02:27\"", "2026-11-23T04:02:27.0000000Z")]
    [DataRow("null", "0001-01-01T00:00:00.0000000")]
    [DataRow("\"\"", "0001-01-01T00:00:00.0000000")]
    [DataRow("\"0000-00-00 00:00:00\"", "0001-01-01T00:00:00.0000000")]
    public void Reads_instants_as_utc(string json, string expected) =>
        Assert.AreEqual(expected, Order($"\"created_at\":{json}").CreatedAt.ToString("O", CultureInfo.InvariantCulture));

    [TestMethod]
    [DataRow("\"gestern\"")]
    [DataRow("\"2026-02-30 00:00:00\"")]
    [DataRow("\"2026-13-01 00:00:00\"")]
    [DataRow("\"2026-11-23 24:00:01\"")]
    [DataRow("1795406721")]
    public void Refuses_instants_that_are_none(string json) => Assert.ThrowsExactly<JsonException>(() => Order($"\"created_at\":{json}"));

    [TestMethod]
    [DataRow("true", true)]
    [DataRow("1", true)]
    [DataRow("\"1\"", true)]
    [DataRow("0", false)]
    [DataRow("\"0\"", false)]
    [DataRow("\"\"", false)]
    [DataRow("null", false)]
    public void Reads_flags(string json, bool expected) => Assert.AreEqual(expected, Order($"\"is_virtual\":{json}").IsVirtual);

    [TestMethod]
    [DataRow("12", "12")]
    [DataRow("\"12\"", "12")]
    [DataRow("null", null)]
    [DataRow("[]", null)]
    [DataRow("true", "1")]
    public void Reads_texts_and_ids(string json, string? expected) => Assert.AreEqual(expected, Order($"\"customer_id\":{json}").CustomerId);

    [TestMethod]
    public void Refuses_objects_as_texts() => Assert.ThrowsExactly<JsonException>(() => Order("\"customer_id\":{\"a\":1}"));

    private static Magento.Mapping.Wire.OrderWire Order(string members) =>
        JsonSerializer.Deserialize(Encoding.UTF8.GetBytes("{" + members + "}"), WireJson.Default.OrderWire)!;
}
