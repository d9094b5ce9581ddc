using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Bulk;

[TestClass]
public sealed class MessageTextTests
{
    [TestMethod]
    public void Real_messages_are_rendered_with_their_values()
    {
        var messages = JsonSerializer.Deserialize(Capture.Bytes("base-prices-post-partly-bad.json"), BulkJson.Default.ListStoreMessage)!;

        CollectionAssert.AreEqual(
            new[] { "Invalid attribute Price = -1.", "Invalid attribute SKU = NOPE.", "Requested store is not found. Row ID: SKU = NOPE, Store ID: 9." },
            messages.Select(message => MessageText.Render(message.Message, message.Parameters)).ToList());
        CollectionAssert.AreEqual(new[] { false, true, true }, messages.Select(message => MessageText.Mentions(message.Parameters, "nope")).ToList());
    }

    [TestMethod]
    [DataRow("%1 of %2", """["a","b"]""", "a of b")]
    [DataRow("%2 of %1", """["a","b"]""", "b of a")]
    [DataRow("%1 of %3", """["a","b"]""", "a of %3")]
    [DataRow("%a and %b and %a", """["x","y"]""", "x and y and x")]
    [DataRow("%a and %b", """{"b":"y","a":"x"}""", "x and y")]
    [DataRow("%a and %c", """{"a":"x"}""", "x and %c")]
    [DataRow("%a", """[]""", "%a")]
    [DataRow("%a", "null", "%a")]
    [DataRow("%a", """[{"deep":1}]""", "")]
    [DataRow("100% sure: %1", """[5]""", "100% sure: 5")]
    [DataRow("plain", """["a"]""", "plain")]
    public void Placeholders_take_values_by_number_name_or_order(string template, string parameters, string expected) =>
        Assert.AreEqual(expected, MessageText.Render(template, JsonDocument.Parse(parameters).RootElement));

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("  ")]
    public void A_message_that_says_nothing_is_replaced(string? template) =>
        Assert.AreEqual("The store refuses this item.", MessageText.Render(template, default));

    [TestMethod]
    public void Values_are_not_taken_for_placeholders() => Assert.AreEqual("SKU %1 at %2", MessageText.Render("SKU %1 at %2", JsonDocument.Parse("""["%1","%2"]""").RootElement));

    [TestMethod]
    public void Line_breaks_and_great_lengths_are_taken_out()
    {
        Assert.AreEqual("a b  c", MessageText.Render("a\nb\r\tc", default));
        Assert.AreEqual(300, MessageText.Render(new string('x', 5000), default).Length);
        Assert.AreEqual(100, MessageText.Render("%1", JsonSerializer.SerializeToElement(new[] { new string('y', 5000) })).Length);
    }

    [TestMethod]
    public void Any_message_is_rendered_within_bounds() =>
        Gen.Select(Gen.String[Gen.Char["%123abAB .,\n\u0000\u00e4"], 0, 60], Gen.String.Array[0, 4]).Sample((template, values) =>
        {
            var text = MessageText.Render(template, JsonSerializer.SerializeToElement(values));
            return text.Length <= 300 && !text.Any(char.IsControl);
        });
}
