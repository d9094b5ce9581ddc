using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>Which returns are wanted; what is null does not matter.</summary>
public sealed record ReturnFilter
{
    /// <summary>The codes a status can have. Those of returns whose lines differ are spelled in several ways, so all that are known are here.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [.. StandardChoices.ReturnStatuses.Select(status => status.Value).Union(ReturnStatuses.Codes)];

    /// <summary>Magento's id of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>Magento's status code, one of <see cref="Statuses"/>.</summary>
    public string? Status { get; init; }

    /// <summary>Requested at or after this instant.</summary>
    public DateTimeOffset? RequestedAfter { get; init; }
}
