using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>A row of the outbox that is due.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="RowVersion">Version when it was read.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="EntityType">Kind of record, as in <c>mag_entitytype</c>.</param>
/// <param name="MagentoId">Magento's id of the record; the id of the contact for an invitation.</param>
/// <param name="Attempts">Attempts that failed so far.</param>
/// <param name="Message">What changes; null when the payload is no such message.</param>
internal sealed record OutboxItem(Guid Id, string? RowVersion, string Store, string EntityType, string MagentoId, int Attempts, OutboxMessage? Message)
{
    /// <summary>What is to be sent, as it stands in the row; null for none.</summary>
    public string? Payload { get; init; }

    /// <summary>Names the record in logs; holds no personal data.</summary>
    public string Key => $"{Store}-{EntityType}-{MagentoId}";
}
