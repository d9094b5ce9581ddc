using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Requests;

/// <summary>A request to the REST interface of the store, for what no other operation does.</summary>
public sealed record SendStoreRequest
{
    /// <summary>What is done. Anything but GET needs to be allowed by the administrator.</summary>
    public required StoreRequestMethod Method { get; init; }

    /// <summary>Path below V1, for example orders/42/statuses. Values inside a path are percent-encoded.</summary>
    [StringLength(500, MinimumLength = 1)]
    public required string Path { get; init; }

    /// <summary>Query parameters; a list needs searchCriteria[pageSize] at least.</summary>
    [MaxLength(50)]
    public IReadOnlyList<QueryParameter> Query
    {
        get => field ?? [];
        init;
    }

    /// <summary>JSON that is sent with POST and PUT, as text, for example {"entity": {}}.</summary>
    [StringLength(500_000)]
    public string? Body { get; init; }
}
