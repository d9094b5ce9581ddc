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

    /// <summary>Over which time before the <see cref="Epoch"/> orders and registrations are spread; null = a busy hour and more, three orders in 20 seconds.</summary>
    public TimeSpan? Period { get; init; }

    /// <summary>Adobe Commerce has companies and returns of its own. Default: Magento Open Source.</summary>
    public StoreEdition Edition { get; init; } = StoreEdition.OpenSource;

    /// <summary>Decides what the row totals of items mean. Default: 2.4.7.</summary>
    public ServerGeneration Generation { get; init; } = ServerGeneration.V247;

    /// <summary>Kinds of wrong orders among the right ones. Default: none.</summary>
    public OddOrders Odd { get; init; }

    /// <summary>Every how many orders one is odd. Default: 50.</summary>
    public int OddEvery { get; init; } = DefaultOddEvery;

    /// <summary>How long before the epoch the n-th record from the end was made, in seconds.</summary>
    internal long SecondsBefore(long fromEnd, long count, long fallback) =>
        Period is { } period ? (long)(period.TotalSeconds * fromEnd / Math.Max(1, count)) : fallback;

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
