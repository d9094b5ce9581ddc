using CsCheck;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>A card number in a note is not kept; other numbers are.</summary>
[TestClass]
public sealed class CardNumbersTests
{
    [TestMethod]
    [DataRow("card 4111111111111111 please", "card ************1111 please")]
    [DataRow("4111 1111 1111 1111", "**** **** **** 1111")]
    [DataRow("5500-0055-5555-5559", "****-****-****-5559")]
    [DataRow("amex 371449635398431.", "amex ***********8431.")]
    [DataRow("4111111111111111, 5500005555555559", "************1111, ************5559")]
    public void A_card_number_keeps_its_last_four_digits(string text, string masked) => Assert.AreEqual(masked, CardNumbers.Mask(text));

    [TestMethod]
    [DataRow("")]
    [DataRow("4111111111111112")]
    [DataRow("order 000000012, ring +49 89 1234567")]
    [DataRow("EAN 4006381333931 and 5901234123457")]
    [DataRow("94111111111111111")]
    [DataRow("41111111111111111111111")]
    [DataRow("tracking 1Z9999999999999999")]
    public void Other_numbers_stay(string text) => Assert.AreEqual(text, CardNumbers.Mask(text));

    [TestMethod]
    public void Nothing_stays_nothing() => Assert.IsNull(CardNumbers.Mask(null));

    [TestMethod]
    public void A_masked_text_is_as_long_as_before_and_is_not_masked_again() => Gen.Char[" -0123456789x"].Array[0, 60].Select(letters => new string(letters)).Sample(text =>
    {
        var masked = CardNumbers.Mask(text)!;

        Assert.AreEqual(text.Length, masked.Length);
        Assert.AreEqual(masked, CardNumbers.Mask(masked));
    });

    [TestMethod]
    public void Notes_of_orders_and_comments_of_returns_are_masked()
    {
        var store = new TestStore();
        store.Import(Order() with { CustomerNote = "Charge 4111 1111 1111 1111" });
        store.Import(Return() with { Comments = "Refund to 5500005555555559" });

        Assert.AreEqual("Charge **** **** **** 1111", store.Single("mag_order").Text("mag_customernote"));
        Assert.AreEqual("Refund to ************5559", store.Single("mag_return").Text("mag_comments"));
    }

    [TestMethod]
    public void A_masked_note_is_no_news()
    {
        var store = new TestStore();
        var order = Order() with { CustomerNote = "Charge 4111 1111 1111 1111" };

        Assert.AreEqual("Created Unchanged", store.Import(order, order));
        Assert.AreEqual(ImportOutcome.Unchanged, store.Import(order).Outcome);
    }
}
