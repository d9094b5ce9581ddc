namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>What the row of a captured order must say.</summary>
internal sealed record ExpectedOrder(
    long Id,
    string Number,
    int State,
    string Status,
    string PlacedOn,
    string StoreView,
    string Website,
    decimal Quantity,
    decimal Weight,
    OrderAmounts Amounts,
    WebsiteAmounts WebsiteAmounts);
