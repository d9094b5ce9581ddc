using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.BadInput;

/// <summary>The row of a bad order on the error desk: opened, resolved when the order is good, opened again when it is bad again.</summary>
[TestClass]
public sealed class ErrorDeskTests
{
    [TestMethod]
    public async Task A_bad_order_is_parked_resolved_when_corrected_and_opened_again_when_bad_again()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        var good = JsonNode.Parse(documents.Find(StoreEntity.Orders, 1)!.Value.Span)!.AsObject();
        var bad = good.DeepClone().AsObject();
        bad["order_currency_code"] = "XTS";

        await PutAsync(world, documents, bad, "2026-11-23 05:00:00");
        Assert.AreEqual("MAG-ORD-002", world.OpenIssues().Single().Text("mag_errorcode"));
        Assert.IsNull(world.Find("mag_order", "order", 1));

        await PutAsync(world, documents, good, "2026-11-23 05:00:01");
        Assert.IsEmpty(world.OpenIssues());
        Assert.AreEqual(18.85m, world.Order(1).Amount("mag_grandtotal"));

        await PutAsync(world, documents, bad, "2026-11-23 05:00:02");
        Assert.AreEqual("main-order-1", world.OpenIssues().Single().Text("mag_externalkey"));
        Assert.AreEqual(1, world.OpenIssues().Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.HasCount(1, world.Rows("mag_syncissue"));
    }

    private static async Task PutAsync(World world, DocumentSet documents, JsonObject order, string updatedAt)
    {
        order["updated_at"] = updatedAt;
        documents.Put(StoreEntity.Orders, order.ToJsonString());
        await world.WhenEventsArrivedAsync();
    }
}
