using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns;

/// <summary>Returns that cannot be imported: a code, the field, nothing half-written.</summary>
[TestClass]
public sealed class ReturnRefusalTests
{
    private static readonly Dictionary<string, Return> Refused = new(StringComparer.Ordinal)
    {
        ["MAG-CFG-001"] = TestMessages.Return() with { Source = TestMessages.From("71", store: "other") },
        ["MAG-RET-002 (field mag_return.mag_name)"] = TestMessages.Return() with { Number = new string('n', 101) },
        ["MAG-RET-002 (field mag_return.mag_magentostatus)"] = TestMessages.Return() with { MagentoStatus = new string('s', 65) },
        ["MAG-RET-002 (key mag_return.mag_magentoid)"] = TestMessages.Return() with { Source = TestMessages.From(new string('1', 21)) },
        ["MAG-RET-002 (field mag_returnline.mag_sku@711)"] = TestMessages.Return() with { Lines = [TestMessages.ReturnLine("711", "121") with { Sku = new string('s', 256) }] },
        ["MAG-RET-003 (field mag_returnline.mag_quantityrequested@711)"] = TestMessages.Return() with { Lines = [TestMessages.ReturnLine("711", "121") with { QuantityRequested = decimal.MaxValue }, TestMessages.ReturnLine("712", "121") with { QuantityRequested = decimal.MaxValue }] },
        ["MAG-RET-004 (1001)"] = TestMessages.Return() with { Lines = [.. Enumerable.Range(1, 1001).Select(number => TestMessages.ReturnLine($"{number}", "121"))] },
        ["MAG-RET-005"] = TestMessages.Return() with { OrderId = "12/3" },
        ["MAG-RET-006 (field mag_return.mag_returnstatus)"] = TestMessages.Return() with { Status = "processed_closed" },
        ["MAG-RET-006 (field mag_returnline.mag_returnstatus@711)"] = TestMessages.Return() with { Lines = [TestMessages.ReturnLine("711", "121") with { Status = "denied" }] },
    };

    public static IEnumerable<string> Cases => Refused.Keys;

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Refuses_with_the_code_and_writes_nothing(string expected)
    {
        var store = new TestStore();

        var exception = Assert.ThrowsExactly<InvalidPluginExecutionException>(() => store.Import(Refused[expected]));

        var parts = expected.Split(' ', 2);
        Assert.StartsWith(parts[0] + ": ", exception.Message);
        Assert.Contains(parts.ElementAtOrDefault(1) ?? string.Empty, exception.Message);
        Assert.IsEmpty(store.Rows("mag_return"));
        Assert.IsFalse(store.Requests.Any(request => request.StartsWith("Create", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{}")]
    [DataRow("""{"source":{"store":"main","id":"1"},"number":"1"}""")]
    public void Refuses_what_is_no_return(string payload) =>
        Assert.StartsWith("MAG-RET-001: ", Assert.ThrowsExactly<InvalidPluginExecutionException>(() => PluginCall.Run(new ImportReturn(), null!, payload)).Message);
}
