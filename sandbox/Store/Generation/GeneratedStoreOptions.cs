using PowerPlatformMagento.Sandbox.Store.Auth;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>What a generated store holds. The same options give the same bytes.</summary>
public sealed record GeneratedStoreOptions
{
    /// <summary>Every how many orders one is odd, when any are.</summary>
    public const int DefaultOddEvery = 50;

    /// <summary>Number of orders; their ids are 1 to this.</summary>
    public required int Orders { get; init; }

    /// <summary>Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Number of customers; null = a third of the orders, at least ten.</summary>
    public int? Customers { get; init; }

    /// <summary>No date lies behind it. Default: 23 November 2026, 04:00 UTC.</summary>
    public DateTimeOffset Epoch { get; init; } = new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);

    /// <summary>Adobe Commerce has companies of its own. Default: Magento Open Source.</summary>
    public StoreEdition Edition { get; init; } = StoreEdition.OpenSource;

    /// <summary>Decides what the row totals of items mean. Default: 2.4.7.</summary>
    public ServerGeneration Generation { get; init; } = ServerGeneration.V247;

    /// <summary>Kinds of wrong orders among the right ones. Default: none.</summary>
    public OddOrders Odd { get; init; }

    /// <summary>Every how many orders one is odd. Default: 50.</summary>
    public int OddEvery { get; init; } = DefaultOddEvery;

    internal int CustomerCount => Customers ?? Math.Max(10, Orders / 3);

    /// <summary>What is wrong with an order; <see cref="OddOrders.None"/> for most.</summary>
    public OddOrders OddnessOf(long orderId)
    {
        if (Odd == OddOrders.None || orderId % OddEvery != 0)
        {
            return OddOrders.None;
        }

        var kinds = Enum.GetValues<OddOrders>().Where(kind => kind is not (OddOrders.None or OddOrders.All) && Odd.HasFlag(kind)).ToArray();
        return kinds[(int)((orderId / OddEvery) - 1) % kinds.Length];
    }
}
