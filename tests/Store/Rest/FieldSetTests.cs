using System.Buffers;
using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

[TestClass]
public sealed class FieldSetTests
{
    private const string Document = """{"a":1,"b":{"c":"\u00e4","d":[1,2]},"items":[{"sku":"x","qty":2},{"name":"y"}],"none":[]}""";

    [TestMethod]
    [DataRow("a", """{"a":1}""")]
    [DataRow("b", """{"b":{"c":"\u00e4","d":[1,2]}}""")]
    [DataRow("b[c]", """{"b":{"c":"\u00e4"}}""")]
    [DataRow("b[c],a", """{"a":1,"b":{"c":"\u00e4"}}""")]
    [DataRow("b[x]", """{"b":[]}""")]
    [DataRow("items[sku]", """{"items":[{"sku":"x"},[]]}""")]
    [DataRow("items[sku],items[name]", """{"items":[[],{"name":"y"}]}""")]
    [DataRow("none[x]", """{"none":null}""")]
    [DataRow("none", """{"none":[]}""")]
    [DataRow("x", "[]")]
    [DataRow("x,,a,", """{"a":1}""")]
    public void Keeps_what_is_asked_for(string fields, string expected) => Assert.AreEqual(expected, Project(fields));

    [TestMethod]
    [DataRow("items[sku")]
    [DataRow("a]")]
    [DataRow("a, b")]
    [DataRow("a;b")]
    [DataRow("ä")]
    public void Cannot_parse_what_magento_cannot(string fields) => Assert.IsNull(FieldSet.Parse(fields));

    [TestMethod]
    [DataRow(2995, "29.949999999999999")]
    [DataRow(1, "0.009999999999999")]
    [DataRow(10001, "100.009999999999999")]
    public void Prints_inexact_floats_that_round_to_the_amount(long hundredths, string expected)
    {
        var text = new byte[40];

        var length = Noise.Write(text, hundredths);

        Assert.AreEqual(expected, Encoding.ASCII.GetString(text, 0, length));
        Assert.AreEqual(hundredths / 100m, Math.Round(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), 4));
    }

    [TestMethod]
    [DataRow(0, "0")]
    [DataRow(1450, "14.5")]
    [DataRow(-434, "-4.34")]
    [DataRow(5000, "50")]
    [DataRow(100_000_000_000_000_005, "1000000000000000.05")]
    public void Prints_amounts_without_trailing_zeros(long hundredths, string expected) =>
        Assert.AreEqual($$"""{"x":{{expected}}}""", Written(null, writer =>
        {
            writer.StartObject();
            writer.Amount("x"u8, hundredths);
            writer.End();
        }));

    private static string Project(string fields) => Written(FieldSet.Parse(fields), writer => JsonCopy.Element(Encoding.UTF8.GetBytes(Document), writer));

    private static string Written(FieldSet? fields, Action<ProjectedWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(new ProjectedWriter(json, fields));
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
