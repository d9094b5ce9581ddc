using CsCheck;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Intake;

/// <summary>How many service requests are taken in a while.</summary>
[TestClass]
public sealed class RequestWindowTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [TestMethod]
    public void Takes_so_many_of_a_sender_and_says_when_the_next_may_come()
    {
        var window = new RequestWindow(2, 100, Hour);
        Assert.IsNull(window.Take([Of("1")], Samples.Noon));
        Assert.IsNull(window.Take([Of("2")], Samples.Noon.AddMinutes(10)));

        Assert.AreEqual(TimeSpan.FromMinutes(40), window.Take([Of("3")], Samples.Noon.AddMinutes(20)));
        Assert.IsNull(window.Take([Of("4", "other")], Samples.Noon.AddMinutes(20)));
        Assert.IsNull(window.Take([Of("3")], Samples.Noon.AddMinutes(60)));
        Assert.AreEqual(TimeSpan.FromMinutes(10), window.Take([Of("5")], Samples.Noon.AddMinutes(60)));
    }

    [TestMethod]
    public void A_repetition_does_not_count()
    {
        var window = new RequestWindow(1, 1, Hour);

        Assert.IsNull(window.Take([Of("1")], Samples.Noon));
        Assert.IsNull(window.Take([Of("1"), Of("1")], Samples.Noon));
        Assert.IsNotNull(window.Take([Of("2")], Samples.Noon));
    }

    [TestMethod]
    public void A_message_with_too_many_is_not_counted_at_all()
    {
        var window = new RequestWindow(2, 100, Hour);

        Assert.AreEqual(Hour, window.Take([Of("1"), Of("2"), Of("3")], Samples.Noon));
        Assert.IsNull(window.Take([Of("1"), Of("2")], Samples.Noon));
    }

    [TestMethod]
    public void Senders_the_store_does_not_name_count_for_the_store_only()
    {
        var window = new RequestWindow(1, 3, Hour);

        Assert.IsNull(window.Take([Of("1", null), Of("2", null), Of("3", null)], Samples.Noon));
        Assert.AreEqual(Hour, window.Take([Of("4", null)], Samples.Noon));
    }

    [TestMethod]
    public void Names_of_senders_tell_nothing_and_are_the_same_however_the_address_is_written()
    {
        Assert.AreEqual(RequestSender.NameOf(" Anna@Example.com", "7"), RequestSender.NameOf("anna@example.COM ", null));
        Assert.AreNotEqual(RequestSender.NameOf(null, "7"), RequestSender.NameOf("7", null));
        Assert.DoesNotContain("anna", RequestSender.NameOf("anna@example.com", null)!, StringComparison.OrdinalIgnoreCase);
        Assert.IsNull(RequestSender.NameOf(" ", null));
    }

    [TestMethod]
    public void No_stream_of_requests_gets_more_through_than_is_allowed() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 20]).Array[0, 200].Sample(stream =>
        {
            var window = new RequestWindow(3, 8, Hour);
            var taken = new List<(DateTimeOffset At, string Sender, string Id)>();
            var now = Samples.Noon;
            foreach (var (sender, id, minutes) in stream)
            {
                now += TimeSpan.FromMinutes(minutes);
                if (window.Take([Of($"{sender}-{id}", $"s{sender}")], now) is null && !taken.Any(one => one.Id == $"{sender}-{id}" && one.At + Hour > now))
                {
                    taken.Add((now, $"s{sender}", $"{sender}-{id}"));
                }

                var recent = taken.Where(one => one.At + Hour > now).ToList();
                if (recent.Count > 8 || recent.GroupBy(one => one.Sender).Any(group => group.Count() > 3))
                {
                    return false;
                }
            }

            return true;
        });

    private static RequestSender Of(string request, string? name = "anna") => new(request, name);
}
