using CsCheck;
using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Contents;

[TestClass]
public sealed class ContentNameTests
{
    private static readonly Gen<string> Ids = Gen.Char["ABCabc019._-"].Array[1, 50].Select(letters => new string(letters)).Where(id => char.IsAsciiLetterOrDigit(id[0]));

    [TestMethod]
    public void A_cart_a_quote_and_an_event_with_the_same_id_have_different_names()
    {
        string[] names = [ContentName.OfCart("12"), ContentName.OfQuote("12"), .. WebActivityRules.Types.Select(type => ContentName.OfEvent(type, "12"))];

        Assert.HasCount(names.Length, names.Distinct().ToList());
    }

    [TestMethod]
    public void Names_fit_the_error_desk_and_stay_different_when_they_are_cut() =>
        Gen.Select(Ids, Ids).Sample((one, other) =>
        {
            var names = (ContentName.OfEvent(WebActivityRules.CatalogDownloaded, one), ContentName.OfEvent(WebActivityRules.CatalogDownloaded, other));
            return ContentName.IsValid(names.Item1) && names.Item1.Length <= 50 && (one == other) == (names.Item1 == names.Item2);
        });

    [TestMethod]
    public void Keys_of_the_error_desk_hold_only_what_keys_may_hold() =>
        Ids.Sample(id =>
        {
            var key = SyncIssueRow.ExternalKey(Samples.Event(id, EntityType.ServiceRequest, new string('s', 50)));
            return key.Length <= 100 && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        });

    [TestMethod]
    public void Keys_of_ids_in_another_case_differ() => Assert.AreNotEqual(
        SyncIssueRow.ExternalKey(Samples.Event("abc", EntityType.ServiceRequest)), SyncIssueRow.ExternalKey(Samples.Event("ABC", EntityType.ServiceRequest)));
}
