using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Leaves comments and answers in the outbox. Their order is the order in which they were left.</summary>
/// <param name="service">Calls Dataverse as SYSTEM: people who answer customers need no rights on the outbox.</param>
internal sealed class StoreMessages(IOrganizationService service)
{
    /// <summary>Within this time the same words for the same record are the same message: somebody pressed the button twice.</summary>
    public static readonly TimeSpan SameMessage = TimeSpan.FromMinutes(10);

    private const int HashDigits = 32;

    /// <summary>The row with this message that was left a moment ago; null when there is none.</summary>
    public Guid? FindSame(StoreMessage message, DateTime now)
    {
        var query = new QueryExpression(OutboxTable.Name) { ColumnSet = new ColumnSet(OutboxTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(OutboxTable.EntityType, ConditionOperator.Equal, message.EntityType);
        query.Criteria.AddCondition(OutboxTable.MagentoId, ConditionOperator.Equal, message.MagentoId);
        query.Criteria.AddCondition(OutboxTable.Store, ConditionOperator.Equal, message.StoreId);
        query.Criteria.AddCondition(OutboxTable.RowId, ConditionOperator.Equal, message.Source.Id.ToString("D"));
        query.Criteria.AddCondition(OutboxTable.PayloadHash, ConditionOperator.Equal, Sha256.Hex(message.Payload));
        query.Criteria.AddCondition(OutboxTable.CreatedOn, ConditionOperator.GreaterEqual, now - SameMessage);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }

    /// <summary>Whether a piece of work left its message already.</summary>
    public bool IsThere(StoreMessage message, Guid work)
    {
        var query = new QueryExpression(OutboxTable.Name) { ColumnSet = new ColumnSet(OutboxTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(OutboxTable.ExternalKey, ConditionOperator.Equal, KeyOf(message, work));
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>Leaves the message.</summary>
    /// <param name="message">What to say.</param>
    /// <param name="work">Names the operation, which leaves the same message once.</param>
    public Guid Leave(StoreMessage message, Guid work)
    {
        var row = new Entity(OutboxTable.Name)
        {
            [OutboxTable.Title] = $"{TitleOf(message.EntityType)} {message.MagentoId} of {message.Store}",
            [OutboxTable.ExternalKey] = KeyOf(message, work),
            [OutboxTable.Store] = new EntityReference(StoreTable.Name, message.StoreId),
            [OutboxTable.EntityType] = message.EntityType,
            [OutboxTable.MagentoId] = message.MagentoId,
            [OutboxTable.TableName] = message.Source.LogicalName,
            [OutboxTable.RowId] = message.Source.Id.ToString("D"),
            [OutboxTable.Operation] = new OptionSetValue((int)message.Operation),
            [OutboxTable.StatusCode] = new OptionSetValue((int)OutboxStatus.Pending),
            [OutboxTable.Payload] = message.Payload,
            [OutboxTable.PayloadHash] = Sha256.Hex(message.Payload),
        };
        if (message.Contact is { } contact)
        {
            row[OutboxTable.Contact] = contact;
        }

        return service.Create(row);
    }

    private static string KeyOf(StoreMessage message, Guid work) =>
        $"{message.Store}-outbox-{message.EntityType}-{message.MagentoId}-{Sha256.Hex($"{work:N} {message.Payload}").Substring(0, HashDigits)}";

    private static string TitleOf(string entityType) => entityType switch
    {
        OutboxEntity.OrderComment => "Comment on order",
        OutboxEntity.ReturnComment => "Comment on return",
        _ => "Answer to return",
    };
}
