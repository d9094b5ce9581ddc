using CsCheck;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Returns;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns;

[TestClass]
public sealed class ReturnMilestonesTests
{
    private static readonly DateTime Seen = TestMessages.Noon;

    [TestMethod]
    [DataRow("Requested", false, false, false)]
    [DataRow("Authorized", true, false, false)]
    [DataRow("Rejected", false, false, true)]
    [DataRow("InTransit", true, false, false)]
    [DataRow("Received", true, true, false)]
    [DataRow("Refunded", true, true, true)]
    [DataRow("Exchanged", true, true, true)]
    [DataRow("Closed", false, false, true)]
    public void Reaches_what_a_status_stands_for(string status, bool authorized, bool received, bool closed)
    {
        var milestones = ReturnMilestones.None.After(Enum.Parse<ReturnStatusChoice>(status), Seen);

        Assert.AreEqual(new ReturnMilestones(authorized ? Seen : null, received ? Seen : null, closed ? Seen : null), milestones);
    }

    [TestMethod]
    public void Keeps_the_first_time_and_opens_again()
    {
        var closed = ReturnMilestones.None.After(ReturnStatusChoice.Received, Seen).After(ReturnStatusChoice.Closed, Seen.AddDays(1));

        var opened = closed.After(ReturnStatusChoice.Received, Seen.AddDays(2));

        Assert.AreEqual(Seen.AddDays(1), closed.ClosedOn);
        Assert.AreEqual(new ReturnMilestones(Seen, Seen, null), opened);
    }

    [TestMethod]
    public void Never_forgets_that_goods_were_accepted_or_arrived() =>
        Gen.Enum<ReturnStatusChoice>().Array[1, 8].Sample(statuses =>
        {
            var milestones = ReturnMilestones.None;
            for (var day = 0; day < statuses.Length; day++)
            {
                var next = milestones.After(statuses[day], Seen.AddDays(day));
                Assert.AreEqual(milestones.AuthorizedOn ?? next.AuthorizedOn, next.AuthorizedOn);
                Assert.AreEqual(milestones.ReceivedOn ?? next.ReceivedOn, next.ReceivedOn);
                milestones = next;
            }
        });

    [TestMethod]
    public void Knows_every_status_of_the_contract_and_no_other()
    {
        var words = typeof(ReturnStatus).GetFields().Select(field => (string)field.GetValue(null)!).ToList();

        Assert.HasCount(Enum.GetValues<ReturnStatusChoice>().Length, words);
        Assert.AreEqual(string.Join(",", Enum.GetNames<ReturnStatusChoice>()), string.Join(",", words.Select(word => ReturnStatuses.Of(word)?.ToString())));
        Assert.IsNull(ReturnStatuses.Of("requested"));
    }
}
