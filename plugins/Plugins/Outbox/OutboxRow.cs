using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>A stored row of the outbox.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RowVersion">Version when it was read.</param>
/// <param name="StoreId">Id of the store row.</param>
/// <param name="MagentoId">Magento's id of the record it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="SentOn">When it was sent, UTC; null before.</param>
/// <param name="Changes">What it changes.</param>
internal sealed record OutboxRow(Guid Id, string? RowVersion, Guid? StoreId, string? MagentoId, OutboxStatus Status, DateTime? SentOn, OutboxChanges Changes)
{
    /// <summary>One of <see cref="OutboxEntity"/>, or a kind of record of another room.</summary>
    public string EntityType { get; init; } = string.Empty;

    /// <summary>The contact it is about, if any.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>Whether it holds changes of columns: other kinds of rows have content of their own.</summary>
    public bool HoldsChanges { get; init; }

    /// <summary>Whether all the changes it held are gone.</summary>
    public bool IsDecidedOtherwise => HoldsChanges && Changes.IsEmpty;

    /// <summary>Columns that are read.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        [OutboxTable.Store, OutboxTable.EntityType, OutboxTable.MagentoId, OutboxTable.Contact, OutboxTable.StatusCode, OutboxTable.SentOn, OutboxTable.Payload];

    /// <summary>Whether a later change can still travel with it: what the function app took up is as good as sent.</summary>
    public bool IsOpen => Status is OutboxStatus.Pending or OutboxStatus.Failed;

    public static OutboxRow Read(Entity row)
    {
        var message = ContractJson.TryRead<OutboxMessage>(row.GetAttributeValue<string>(OutboxTable.Payload) ?? string.Empty);
        var entityType = row.GetAttributeValue<string>(OutboxTable.EntityType);
        var changes = new OutboxChanges(message?.Changes ?? []);
        return new OutboxRow(
            row.Id,
            row.RowVersion,
            row.GetAttributeValue<EntityReference>(OutboxTable.Store)?.Id,
            row.GetAttributeValue<string>(OutboxTable.MagentoId),
            (OutboxStatus)row.GetAttributeValue<OptionSetValue>(OutboxTable.StatusCode).Value,
            row.GetAttributeValue<DateTime?>(OutboxTable.SentOn),
            changes)
        {
            EntityType = entityType,
            ContactId = row.GetAttributeValue<EntityReference>(OutboxTable.Contact)?.Id,
            HoldsChanges = entityType is OutboxEntity.Customer or OutboxEntity.Company && message is not null,
        };
    }
}
