namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Orders that are wrong on purpose.</summary>
[Flags]
public enum OddOrders
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>No e-mail anywhere.</summary>
    NoEmail = 1,

    /// <summary>Order currency XTS, which no system knows.</summary>
    UnknownCurrency = 2,

    /// <summary>The first row costs less than nothing.</summary>
    NegativeAmount = 4,

    /// <summary>The first row costs more than a money column holds.</summary>
    HugeAmount = 8,

    /// <summary>500 rows.</summary>
    ManyLines = 16,

    /// <summary>A customer note of ten million characters.</summary>
    HugeField = 32,

    /// <summary><c>items</c> is null.</summary>
    ItemsNull = 64,

    /// <summary>There is no <c>payment</c>.</summary>
    PaymentMissing = 128,

    /// <summary>All of them.</summary>
    All = 255,
}
