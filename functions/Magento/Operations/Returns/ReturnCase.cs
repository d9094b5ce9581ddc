using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>A return as far as deciding about it needs, and as the store sent it.</summary>
public sealed record ReturnCase
{
    /// <summary>Magento's id.</summary>
    public required string Id { get; init; }

    /// <summary>Magento's status code, in lower case.</summary>
    public required string Status { get; init; }

    /// <summary>Its lines.</summary>
    public required IReadOnlyList<ReturnCaseLine> Lines { get; init; }

    /// <summary>Its comments, in the order of the store.</summary>
    public required IReadOnlyList<StoreComment> Comments { get; init; }

    /// <summary>Its parcels.</summary>
    public required IReadOnlyList<ReturnCaseTrack> Tracks { get; init; }

    /// <summary>Everything the store sent, to send it back with a change.</summary>
    internal RawRecord? Raw { get; init; }
}
