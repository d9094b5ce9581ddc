using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Notifications.Sending;

[TestClass]
public sealed class PayloadLimitTests
{
    [TestMethod]
    public void What_fits_is_not_touched()
    {
        var json = Write(lines: 3);

        Assert.AreSame(json, PayloadLimit.Fit(json));
    }

    [TestMethod]
    public void Too_many_lines_are_cut_and_it_is_said()
    {
        var json = Write(lines: 5000);
        Assert.IsGreaterThan(PayloadLimit.MaximumBytes, json.Length);

        var fitted = PayloadLimit.Fit(json);

        var order = JsonSerializer.Deserialize(fitted, EventJson.Exact.OrderEvent)!;
        Assert.IsLessThanOrEqualTo(PayloadLimit.MaximumBytes, fitted.Length);
        Assert.IsTrue(order.IsTruncated);
        Assert.IsGreaterThan(100, order.Order.Lines.Count);
        Assert.AreEqual("l0", order.Order.Lines[0].Id);
        Assert.AreEqual(119.00m, order.Order.GrandTotal);
    }

    [TestMethod]
    public void One_huge_text_is_cut_and_its_neighbours_stay()
    {
        var json = Write(lines: 10, note: string.Concat(Enumerable.Repeat("\U0001D11E", 300_000)));

        var order = JsonSerializer.Deserialize(PayloadLimit.Fit(json), EventJson.Exact.OrderEvent)!;

        Assert.HasCount(10, order.Order.Lines);
        Assert.IsGreaterThan(1000, order.Order.CustomerNote!.Length);
        Assert.IsTrue(order.IsTruncated);
    }

    [TestMethod]
    public void Whatever_comes_it_fits_and_keeps_the_kinds_of_its_members() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 3000]).Sample((lines, addresses, text) =>
        {
            var json = Encoding.UTF8.GetBytes(new JsonObject
            {
                ["eventId"] = "e",
                ["isTruncated"] = false,
                ["lines"] = new JsonArray([.. Enumerable.Range(0, lines).Select(number => new JsonObject { ["n"] = number, ["tags"] = new JsonArray("a", "b", new string('x', text % 50)) })]),
                ["nested"] = new JsonObject { ["addresses"] = new JsonArray([.. Enumerable.Range(0, addresses).Select(_ => (JsonNode)new string('y', 20))]), ["text"] = new string('z', text), ["none"] = null },
                ["amount"] = 1.5m,
            }.ToJsonString());

            var fitted = JsonNode.Parse(PayloadLimit.Fit(json, 700))!;
            return fitted["lines"] is JsonArray
                && fitted["nested"]!["addresses"] is JsonArray
                && fitted["nested"]!["text"]!.GetValueKind() == JsonValueKind.String
                && fitted["amount"]!.GetValue<decimal>() == 1.5m
                && Encoding.UTF8.GetByteCount(fitted.ToJsonString()) <= 700;
        });

    private static byte[] Write(int lines, string? note = null) => EventJson.Write(new OrderEvent
    {
        EventId = "e",
        Topic = "order-placed",
        Store = "main",
        OccurredAt = Samples.Noon.UtcDateTime,
        Order = Samples.Order("1", note: note) with
        {
            Lines = [.. Enumerable.Range(0, lines).Select(number => new OrderLine { Id = $"l{number}", Sku = "sku", Name = "name", ProductType = "simple" })],
        },
        Change = new EventChange(),
    });
}
