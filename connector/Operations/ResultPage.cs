namespace PowerPlatformMagento.Operations;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">Record of the list.</typeparam>
public sealed record ResultPage<T>
{
    /// <summary>Records of this page, by ascending ID.</summary>
    public required IReadOnlyList<T> Value { get; init; }

    /// <summary>Address of the next page; absent on the last one.</summary>
    public string? NextLink { get; init; }

    /// <summary>Records of this page that the store holds but that cannot be read; absent when there is none.</summary>
    public IReadOnlyList<UnreadableRecord>? Unreadable { get; init; }
}
