namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>What the store is watched for. Part of the file: numbers stay.</summary>
internal enum RecordKind
{
    /// <summary>Comes as a message and is not looked for.</summary>
    None = 0,

    /// <summary>Orders with their documents.</summary>
    Order = 1,

    /// <summary>Customer accounts.</summary>
    Customer = 2,

    /// <summary>Returns.</summary>
    Return = 3,

    /// <summary>Products.</summary>
    Product = 4,

    /// <summary>Stock of items by source.</summary>
    Stock = 5,

    /// <summary>Carts.</summary>
    Cart = 6,

    /// <summary>Quotes.</summary>
    Quote = 7,
}
