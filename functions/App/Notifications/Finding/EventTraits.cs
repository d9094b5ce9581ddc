namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What conditions of subscriptions are compared with. What an event has nothing to say about is null.</summary>
internal sealed record EventTraits
{
    public string? StoreView { get; init; }

    public string? Website { get; init; }

    public string? Status { get; init; }

    public string? CustomerGroupId { get; init; }

    public decimal? Total { get; init; }

    public string? Currency { get; init; }

    /// <summary>Names of changed fields; null when it is not known which ones changed.</summary>
    public IReadOnlyCollection<string>? ChangedFields { get; init; }

    public string? Sku { get; init; }

    public string? ProductType { get; init; }

    public string? SourceCode { get; init; }

    public string? CompanyId { get; init; }

    public string? Kind { get; init; }
}
