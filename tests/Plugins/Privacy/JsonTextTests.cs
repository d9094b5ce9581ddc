using System.Text.Json;
using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Privacy;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>What is exported can be read as JSON, whatever a row holds.</summary>
[TestClass]
public sealed class JsonTextTests
{
    [TestMethod]
    public void Any_text_is_read_as_it_was_written() => Gen.String.Sample(text =>
    {
        // A lone surrogate is no text; readers put a mark in its place.
        if (text.IsNormalized() || !text.Any(char.IsSurrogate))
        {
            Assert.AreEqual(text, JsonDocument.Parse(JsonText.Quoted(text)).RootElement.GetString());
        }
    });

    [TestMethod]
    public void Values_keep_their_kind()
    {
        var id = Guid.Parse("0c000000-0000-0000-0000-000000000001");
        var row = new Entity("mag_order")
        {
            ["z"] = "last",
            ["a"] = new Money(1.5m),
            ["b"] = true,
            ["c"] = new OptionSetValue(772100001),
            ["d"] = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc),
            ["e"] = new EntityReference("contact", id),
            ["f"] = null,
            ["g"] = 7,
        };

        Assert.AreEqual("""{"a":1.5,"b":true,"c":772100001,"d":"2026-03-01T12:00:00Z","e":{"table":"contact","id":"0c000000-0000-0000-0000-000000000001"},"g":7,"z":"last"}""", JsonText.Of(row));
    }
}
