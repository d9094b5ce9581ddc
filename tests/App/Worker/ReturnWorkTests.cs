using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Worker;

/// <summary>Returns on their way through the worker.</summary>
[TestClass]
public sealed class ReturnWorkTests
{
    [TestMethod]
    public async Task Brings_returns_through_their_own_api()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        app.Store.Returns["3"] = Samples.Return("3");
        await app.Inbox.EnqueueAsync([Samples.Group("12")], default);
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", EntityType.Return)])], default);

        await RoundAsync(app);
        await RoundAsync(app);

        Assert.AreEqual("mag_ImportOrder mag_ImportReturn", string.Join(' ', app.Dataverse.Batches.Select(batch => batch.Requests.Single().RequestName)));
        StringAssert.Contains(string.Join(' ', app.Dataverse.Imports.Keys), "\"orderId\":\"12\"");
    }

    [TestMethod]
    public async Task Parks_a_return_of_a_store_that_has_no_returns_and_goes_on_with_its_orders()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        app.Store.Broken["3"] = new MagentoError(StoreErrors.NotSupported);
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", EntityType.Return), Samples.Event("12")])], default);

        while (await RoundAsync(app))
        {
        }

        Assert.HasCount(1, app.Dataverse.Imports);
        Assert.AreEqual("MAG-STO-010", app.Dataverse.Rows["mag_syncissue/main-return-3"]["mag_errorcode"]);
        Assert.AreEqual("return", app.Dataverse.Rows["mag_syncissue/main-return-3"]["mag_entitytype"]);
    }

    private static async Task<bool> RoundAsync(RunningApp app) => await app.Services.GetRequiredService<WorkRound>().RunAsync(default) > 0;
}
