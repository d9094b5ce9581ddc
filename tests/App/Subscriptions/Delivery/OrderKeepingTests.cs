using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Delivery;

/// <summary>Whatever the flows answer: the events of one record come in order, none is lost, and what comes twice has the same name.</summary>
[TestClass]
public sealed class OrderKeepingTests
{
    private const int Orders = 4;

    // Answers of flows that are ill but never so that they are given up: every third call of each at the latest goes through.
    private static readonly int[] Answers = [202, 202, 500, 503, 429, 404, 0];

    [TestMethod]
    public async Task Events_of_a_record_keep_their_order_whatever_calls_fail() =>
        await Gen.Select(Gen.Int[0, Orders - 1].Array[1, 25], Gen.Int[0, 6].Array[5, 60], Gen.Bool).SampleAsync(
            async (changes, answers, cutsOff) =>
            {
                await using var home = await TriggerHome.StartAsync(dispatches: false);
                await home.SubscribeAsync("order-status-changed", "changed");
                await home.SubscribeAsync("order-placed", "placed");
                var arrived = new ConcurrentQueue<string>();
                var calls = new ConcurrentDictionary<string, int>();
                home.Flows.Answer = (flow, context, body) =>
                {
                    var call = calls.AddOrUpdate(flow, 1, (_, before) => before + 1);
                    var answer = call % 3 == 0 || call > answers.Length ? 202 : Answers[answers[call - 1]];
                    if (answer is 202 or 0)
                    {
                        arrived.Enqueue(body);
                    }

                    if (answer == 0)
                    {
                        // The flow took it, but the answer is lost.
                        context.Abort();
                    }

                    return Task.FromResult(answer == 0 ? StatusCodes.Status202Accepted : answer);
                };

                var expected = await HappenAsync(home, changes);
                for (var round = 0; round < 300 && (await home.Subscriptions.GetStatusAsync(default)).Sum(status => status.Backlog) > 0; round++)
                {
                    await home.DispatchAsync();
                    home.Time.Advance(TimeSpan.FromMinutes(cutsOff ? 20 : 2));
                }

                Assert.AreEqual(0, (await home.Subscriptions.GetStatusAsync(default)).Sum(status => status.Backlog + status.Dropped));
                Check(expected, arrived);
            },
            iter: 25,
            threads: 1);

    private static async Task<Dictionary<string, List<string>>> HappenAsync(TriggerHome home, int[] changes)
    {
        var expected = new Dictionary<string, List<string>>();
        var orders = new Dictionary<string, Order>();
        for (var step = 0; step < changes.Length; step++)
        {
            home.Time.Advance(TimeSpan.FromSeconds(10));
            var id = (changes[step] + 1).ToString(CultureInfo.InvariantCulture);
            var now = home.Time.GetUtcNow();
            orders[id] = orders.TryGetValue(id, out var order)
                ? order with { Status = $"s{step}", Source = order.Source with { UpdatedAt = now.UtcDateTime, Revision = now.ToUnixTimeMilliseconds(), ReadAt = now.UtcDateTime } }
                : home.Order(id, $"s{step}");
            await home.BringAsync(orders[id]);
            if (!expected.TryAdd(id, [$"s{step}"]))
            {
                expected[id].Add($"s{step}");
            }
        }

        return expected;
    }

    // The two topics are two subscriptions: the first status of an order comes by the one, the following by the other.
    private static void Check(Dictionary<string, List<string>> expected, ConcurrentQueue<string> arrived)
    {
        var events = arrived.Select(body => System.Text.Json.JsonDocument.Parse(body).RootElement)
            .Select(body => (
                Topic: body.GetProperty("topic").GetString()!,
                Id: body.GetProperty("order").GetProperty("source").GetProperty("id").GetString()!,
                Event: body.GetProperty("eventId").GetString()!,
                Status: body.GetProperty("change").GetProperty("status").GetString()!))
            .ToList();
        foreach (var (id, statuses) in expected)
        {
            var first = events.Where(one => one.Id == id).GroupBy(one => one.Event).Select(group => group.First()).ToList();
            CollectionAssert.AreEqual(statuses.Take(1).ToArray(), first.Where(one => one.Topic == "order-placed").Select(one => one.Status).ToArray());
            CollectionAssert.AreEqual(statuses.Skip(1).ToArray(), first.Where(one => one.Topic == "order-status-changed").Select(one => one.Status).ToArray());
        }

        Assert.IsTrue(events.GroupBy(one => one.Event).All(group => group.Distinct().Count() == 1), "The same name means the same event");
    }
}
