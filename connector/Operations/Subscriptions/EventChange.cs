namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>What changed.</summary>
public sealed record EventChange
{
    /// <summary>Status before the change; empty when the record is new or was not seen before.</summary>
    public string? PreviousStatus { get; init; }

    /// <summary>Status now; empty when the record has none.</summary>
    public string? Status { get; init; }

    /// <summary>Names of the fields that changed; none when the record is new or was not seen before.</summary>
    public IReadOnlyList<string> ChangedFields
    {
        get => field ??= [];
        init;
    }
}
