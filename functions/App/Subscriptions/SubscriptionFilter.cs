namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Conditions of a subscription, of all topics; what is null or empty does not matter. Lists are sorted and hold nothing twice.</summary>
internal sealed record SubscriptionFilter
{
    public string? StoreView { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<string>? Status { get; init; }

    public string? CustomerGroupId { get; init; }

    public decimal? MinimumTotal { get; init; }

    public string? Currency { get; init; }

    public IReadOnlyList<string>? ChangedFields { get; init; }

    public string? Sku { get; init; }

    public string? ProductType { get; init; }

    public string? SourceCode { get; init; }

    public decimal? Threshold { get; init; }

    public int? AbandonedAfterMinutes { get; init; }

    public string? CompanyId { get; init; }

    public string? Kind { get; init; }

    public string? EventType { get; init; }
}
