using CsCheck;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Poller;

[TestClass]
public sealed class PollDecisionTests
{
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    [TestMethod]
    [DataRow(0, null, null, true, DisplayName = "never delivered")]
    [DataRow(10, 0, 2, true, DisplayName = "changed since")]
    [DataRow(0, 0, 2, false, DisplayName = "delivered with this change")]
    [DataRow(0, 0, 1, false, DisplayName = "read a second later")]
    [DataRow(0, 0, 0, true, DisplayName = "read within the second of the change")]
    [DataRow(0, 10, 12, true, DisplayName = "older part, perhaps committed after the reading")]
    [DataRow(0, 10, 299, true, DisplayName = "older part, still within the overlap")]
    [DataRow(0, 10, 300, false, DisplayName = "older part, read after the overlap")]
    public void Tells_news_from_what_is_known(int updatedAt, int? deliveredUpdatedAt, int? readAt, bool news)
    {
        var delivered = deliveredUpdatedAt is null ? null : new DeliveredState(Samples.Noon.AddSeconds(deliveredUpdatedAt.Value), Samples.Noon.AddSeconds(readAt!.Value));

        Assert.AreEqual(news, PollDecision.IsNews(Samples.Noon.AddSeconds(updatedAt), delivered, Overlap));
    }

    [TestMethod]
    [DataRow(null, null, null)]
    [DataRow(10, null, 10)]
    [DataRow(null, 20, 20)]
    [DataRow(10, 20, 20)]
    [DataRow(10, 5, 10)]
    [DataRow(10, 100, 60, DisplayName = "never beyond the beginning of the poll")]
    [DataRow(80, 100, 80, DisplayName = "never backwards")]
    public void Moves_the_cursor(int? cursor, int? newest, int? expected) =>
        Assert.AreEqual(At(expected), PollDecision.Cursor(At(cursor), At(newest), Samples.Noon.AddSeconds(60)));

    [TestMethod]
    public void Never_moves_backwards_nor_beyond_what_was_seen() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100]).Sample((cursor, newest, began) =>
        {
            var moved = PollDecision.Cursor(At(cursor), At(newest), At(began)!.Value);
            return moved >= At(cursor) && (moved == At(cursor) || (moved <= At(newest) && moved <= At(began)));
        });

    private static DateTimeOffset? At(int? second) => second is null ? null : Samples.Noon.AddSeconds(second.Value);
}
