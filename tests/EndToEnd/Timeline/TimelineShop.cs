using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Timeline;

/// <summary>A store whose carts and visitors are told of; carts rest for an hour and are given up after a day.</summary>
internal sealed class TimelineShop : IAsyncDisposable
{
    public const int Abandoned = 1;
    public const int Recovered = 2;
    public const int Converted = 3;
    public const int Expired = 4;
    public const int Completed = 1;

    /// <summary>After so long nobody expects the shopper back.</summary>
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _looking = new(1, 1);

    private TimelineShop(LiveShop live) => Live = live;

    public LiveShop Live { get; }

    public World World => Live.World;

    public static async Task<TimelineShop> StartAsync(StoreEdition edition = StoreEdition.OpenSource) => new(await LiveShop.StartAsync(
        variables: new Dictionary<string, string> { ["mag_FollowUps"] = """{"cartMinimum":20,"cartDays":2,"orderMinimum":20,"orderDays":7}""" },
        options: new WorldOptions
        {
            Edition = edition,
            Settings = new Dictionary<string, string?>
            {
                ["Stores:0:AbandonedCartMinutes"] = "60",
                ["Stores:0:CartExpiryDays"] = "1",
                ["Poller:CartsInterval"] = "00:00:00",
                ["LocalTriggers:Schedules:ApplyRetention"] = "00:00:00.200",
            },
        }));

    /// <summary>A customer with an account, and the contact.</summary>
    public async Task<(long Customer, Guid Contact)> CustomerAsync(NewBuyer person)
    {
        var customer = await Live.RegisterAsync(person);
        return (customer, Live.ContactOf(customer)!.Value);
    }

    /// <summary>Leaves a cart behind for so long.</summary>
    public long LeaveCart(long? customer, TimeSpan age, string? guest = null, int mugs = 4)
    {
        var cart = Live.Store.Carts.Add(new NewCart { CustomerId = customer, GuestEmail = guest, Lines = [new NewOrderLine("MUG-0,5L", mugs)] });
        Live.Store.Carts.Abandon(cart, age);
        return cart;
    }

    /// <summary>Has the app look at the carts of the last day, as after a night it was away, and waits for what it finds.</summary>
    public async Task LookAsync()
    {
        await _looking.WaitAsync();
        try
        {
            await World.Inbox.SetCursorAsync(World.Key, ChangeFeed.Carts, TimeProvider.System.GetUtcNow() - GivenUpAfter, CancellationToken.None);
            Assert.IsTrue(await World.App.Poller.PollAsync(CancellationToken.None), "The store could not be read.");
        }
        finally
        {
            _looking.Release();
        }

        await Live.ArrivedAsync();
    }

    public Task ViewAsync(string id, string? email, bool? consent, long? customer = null, TimeSpan age = default, int times = 1, string? website = null)
    {
        var data = new JsonObject { ["email"] = email, ["website"] = website, ["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG-0,5L", ["name"] = "Mug" }) };
        if (consent is not null)
        {
            data["hasConsent"] = consent;
        }

        if (customer is not null)
        {
            data["customerId"] = $"{customer}";
        }

        return Live.TellAsync("web-activity", id, data, "product-viewed", age, times);
    }

    public IReadOnlyList<Entity> Activities(string kind, string id) => [.. World.Rows("mag_webactivity").Where(row => row.Text("mag_externalkey") == $"main-webactivity-{kind}-{id}")];

    /// <summary>The row of a cart.</summary>
    public Entity Cart(long cart) => Activities("cartabandoned", $"cart-{cart}").Concat(Activities("cartabandoned", $"{cart}")).Single();

    public IReadOnlyList<Entity> Tasks(string category, string key) => [.. World.Rows("task").Where(row => row.Text("category") == category && row.Text("subcategory") == key)];

    public ValueTask DisposeAsync()
    {
        _looking.Dispose();
        return Live.DisposeAsync();
    }
}
