using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Shape of the rows of the error desk that are about the outbox: one for each record of a store. Pure.</summary>
internal static class OutboxIssueRow
{
    /// <summary>Value of <c>mag_entitytype</c>.</summary>
    public const string EntityType = "outbox";

    private const string Key = "mag_externalkey";
    private const int OptionBase = 772100000;
    private const int LongestMessage = 4000;

    /// <summary>The error as people read it.</summary>
    public static string MessageOf(Failure failure) =>
        $"{(failure.Detail is { Length: > 0 } detail ? $"{failure.Definition.Text} ({detail})" : failure.Definition.Text)} {failure.Definition.Hint}";

    /// <summary>Key of the issue of a record.</summary>
    public static string KeyOf(OutboxItem item) => $"{item.Store}-{EntityType}-{item.EntityType}-{item.MagentoId}";

    /// <summary>The kind of record an issue is about; null when its key is none of these.</summary>
    public static string? RecordTypeOf(Entity issue)
    {
        var start = $"{issue.GetAttributeValue<string>("mag_storekey")}-{EntityType}-";
        var end = $"-{issue.GetAttributeValue<string>("mag_magentoid")}";
        var key = issue.GetAttributeValue<string>(Key) ?? "";
        return key.Length > start.Length + end.Length && key.StartsWith(start, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal)
            ? key[start.Length..^end.Length]
            : null;
    }

    /// <summary>The row of a record that waits for a person.</summary>
    public static Entity Parked(OutboxResult result, int attempts, DateTimeOffset now, string correlationId)
    {
        var failure = result.Failure!;
        var key = KeyOf(result.Item);
        var message = failure.Detail is { Length: > 0 } detail ? $"{failure.Definition.Text} ({detail})" : failure.Definition.Text;
        return new Entity(SyncIssueRow.Table, Key, key)
        {
            ["mag_name"] = $"{key}: {failure.Definition.Code}",
            ["mag_storekey"] = result.Item.Store,
            ["mag_entitytype"] = EntityType,
            ["mag_magentoid"] = result.Item.MagentoId,
            ["mag_errorcode"] = failure.Definition.Code,
            ["mag_category"] = new OptionSetValue(OptionBase + (int)failure.Definition.Category),
            ["mag_message"] = message.Length > LongestMessage ? message[..LongestMessage] : message,
            ["mag_hint"] = failure.Definition.Hint,
            ["mag_attempts"] = attempts,
            ["mag_firstoccurredon"] = now.UtcDateTime,
            ["mag_lastoccurredon"] = now.UtcDateTime,
            ["mag_correlationid"] = correlationId,
        };
    }

    /// <summary>The change that opens the issue of a record, whatever it was before.</summary>
    public static Entity Opened(OutboxItem item) => new(SyncIssueRow.Table, Key, KeyOf(item))
    {
        ["statecode"] = new OptionSetValue(0),
        ["statuscode"] = new OptionSetValue(1),
    };

    /// <summary>The change that resolves an issue.</summary>
    public static Entity Resolved(Entity issue) => new(SyncIssueRow.Table, issue.Id)
    {
        ["statecode"] = new OptionSetValue(1),
        ["statuscode"] = new OptionSetValue(2),
    };

    /// <summary>Issues of these stores about the outbox that are not resolved, those that wait longest first.</summary>
    /// <param name="stores">Keys of the stores.</param>
    /// <param name="magentoIds">Of these records only; null for all.</param>
    /// <param name="statusReason">With this status reason only; null for all.</param>
    /// <param name="maximum">Not more than these.</param>
    public static QueryExpression Query(IEnumerable<string> stores, IEnumerable<string>? magentoIds, int? statusReason, int maximum)
    {
        var query = new QueryExpression(SyncIssueRow.Table)
        {
            ColumnSet = new ColumnSet(Key, "mag_storekey", "mag_magentoid"),
            Orders = { new OrderExpression("modifiedon", OrderType.Ascending) },
            TopCount = maximum,
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition("mag_entitytype", ConditionOperator.Equal, EntityType);
        query.Criteria.AddCondition("mag_storekey", ConditionOperator.In, [.. stores]);
        if (magentoIds is not null)
        {
            query.Criteria.AddCondition("mag_magentoid", ConditionOperator.In, [.. magentoIds]);
        }

        if (statusReason is { } status)
        {
            query.Criteria.AddCondition("statuscode", ConditionOperator.Equal, status);
        }

        return query;
    }
}
