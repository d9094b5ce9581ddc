using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Requests;

/// <summary>One parameter of a query.</summary>
public sealed record QueryParameter
{
    /// <summary>Name, for example searchCriteria[pageSize].</summary>
    [StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    /// <summary>Value, not encoded.</summary>
    [StringLength(4000)]
    public required string Value { get; init; }
}
