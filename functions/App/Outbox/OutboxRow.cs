using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Shape of the rows of <c>mag_outbox</c>. Pure.</summary>
internal static class OutboxRow
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "mag_outbox";

    private const int Pending = 1;
    private const int Sending = 772100000;
    private const int Failed = 772100001;
    private const string StoreAlias = "s";

    /// <summary>Rows of these stores that are due, oldest first, and those that are being sent: what follows them waits.</summary>
    public static QueryExpression Due(IEnumerable<string> stores, DateTimeOffset now, int maximum)
    {
        var query = New(stores);
        query.TopCount = maximum;
        var due = query.Criteria.AddFilter(LogicalOperator.Or);
        var pending = due.AddFilter(LogicalOperator.And);
        pending.AddCondition("statuscode", ConditionOperator.Equal, Pending);
        var notBefore = pending.AddFilter(LogicalOperator.Or);
        notBefore.AddCondition("mag_nextattempton", ConditionOperator.Null);
        notBefore.AddCondition("mag_nextattempton", ConditionOperator.LessEqual, now.UtcDateTime);
        var failed = due.AddFilter(LogicalOperator.And);
        failed.AddCondition("statuscode", ConditionOperator.Equal, Failed);
        failed.AddCondition("mag_nextattempton", ConditionOperator.LessEqual, now.UtcDateTime);
        due.AddCondition("statuscode", ConditionOperator.Equal, Sending);
        return query;
    }

    /// <summary>Rows of the same records that wait for a later attempt or for a person. What waits for the decision of a conflict holds nothing back.</summary>
    public static QueryExpression Blocking(IEnumerable<Entity> due, IEnumerable<string> stores, DateTimeOffset now)
    {
        var query = New(stores);
        query.Criteria.AddCondition("statuscode", ConditionOperator.In, Pending, Failed);
        query.Criteria.AddCondition("mag_magentoid", ConditionOperator.In, [.. due.Select(row => row.GetAttributeValue<string>("mag_magentoid")).Distinct()]);
        var error = query.Criteria.AddFilter(LogicalOperator.Or);
        error.AddCondition("mag_errorcode", ConditionOperator.Null);
        error.AddCondition("mag_errorcode", ConditionOperator.NotEqual, OutboxErrors.WaitsForDecision.Code);
        var later = query.Criteria.AddFilter(LogicalOperator.Or);
        later.AddCondition("mag_nextattempton", ConditionOperator.GreaterThan, now.UtcDateTime);
        var parked = later.AddFilter(LogicalOperator.And);
        parked.AddCondition("statuscode", ConditionOperator.Equal, Failed);
        parked.AddCondition("mag_nextattempton", ConditionOperator.Null);
        return query;
    }

    /// <summary>Rows of one record that are not sent yet.</summary>
    public static QueryExpression Waiting(string store, string entityType, string magentoId)
    {
        var query = New([store]);
        query.Criteria.AddCondition("mag_entitytype", ConditionOperator.Equal, entityType);
        query.Criteria.AddCondition("mag_magentoid", ConditionOperator.Equal, magentoId);
        return query;
    }

    /// <summary>Whether an app has taken the row up.</summary>
    public static bool IsBeingSent(Entity row) => StatusOf(row) == Sending;

    /// <summary>Whether the app that took the row up is likely gone.</summary>
    public static bool IsAbandoned(Entity row, DateTimeOffset takenBefore) => row.GetAttributeValue<DateTime>("modifiedon") <= takenBefore.UtcDateTime;

    /// <summary>When the row is tried again; null at once, or never until a person says so.</summary>
    public static DateTimeOffset? NextAttemptOf(Entity row) =>
        row.GetAttributeValue<DateTime?>("mag_nextattempton") is { } next ? new DateTimeOffset(DateTime.SpecifyKind(next, DateTimeKind.Utc)) : null;

    /// <summary>Whether nothing is tried with the row until a person says so.</summary>
    public static bool IsParked(Entity row) => StatusOf(row) == Failed && row.GetAttributeValue<DateTime?>("mag_nextattempton") is null;

    /// <summary>A row as the item to send.</summary>
    public static OutboxItem Read(Entity row)
    {
        var payload = row.GetAttributeValue<string>("mag_payload");
        return new OutboxItem(
            row.Id,
            row.RowVersion,
            (string)row.GetAttributeValue<AliasedValue>($"{StoreAlias}.mag_externalkey").Value,
            row.GetAttributeValue<string>("mag_entitytype") ?? "",
            row.GetAttributeValue<string>("mag_magentoid") ?? "",
            row.GetAttributeValue<int?>("mag_attempts") ?? 0,
            Message(payload)) { Payload = payload };
    }

    /// <summary>The change that keeps others from taking the row up too; refused when it changed since it was read.</summary>
    public static Entity TakenUp(OutboxItem item) => new(Table, item.Id)
    {
        RowVersion = item.RowVersion,
        ["statuscode"] = new OptionSetValue(Sending),
    };

    /// <summary>The change that lets a row wait for an older one of its record.</summary>
    public static Entity HeldBack(OutboxItem item, DateTimeOffset until) => new(Table, item.Id)
    {
        RowVersion = item.RowVersion,
        ["mag_nextattempton"] = until.UtcDateTime,
    };

    /// <summary>The change that makes a parked row due.</summary>
    public static Entity Released(Entity row) => new(Table, row.Id)
    {
        ["statuscode"] = new OptionSetValue(Pending),
        ["mag_attempts"] = 0,
        ["mag_nextattempton"] = null,
    };

    private static QueryExpression New(IEnumerable<string> stores)
    {
        var query = new QueryExpression(Table)
        {
            ColumnSet = new ColumnSet("mag_entitytype", "mag_magentoid", "mag_attempts", "mag_nextattempton", "mag_payload", "statuscode", "createdon", "modifiedon"),
            Orders = { new OrderExpression("createdon", OrderType.Ascending) },
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var store = query.AddLink("mag_store", "mag_storeid", "mag_storeid");
        store.EntityAlias = StoreAlias;
        store.Columns = new ColumnSet("mag_externalkey");
        store.LinkCriteria.AddCondition("mag_externalkey", ConditionOperator.In, [.. stores]);
        return query;
    }

    private static int StatusOf(Entity row) => row.GetAttributeValue<OptionSetValue>("statuscode").Value;

    private static OutboxMessage? Message(string? payload)
    {
        try
        {
            return payload is null ? null : JsonSerializer.Deserialize(payload, ContractJson.Exact.OutboxMessage);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
