using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Shape of the rows of <c>mag_syncissue</c>. Pure.</summary>
internal static class SyncIssueRow
{
    private const string Table = "mag_syncissue";
    private const string Key = "mag_externalkey";
    private const int OptionBase = 772100000;
    private const int LongestMessage = 4000;

    /// <summary>External key of an item: store, type, id.</summary>
    public static string ExternalKey(EntityEvent item) => $"{item.Store}-{EntityTypeName(item)}-{item.Id}";

    /// <summary>The row of an item that is parked. A new row is open by itself; the state cannot be given when a row is created.</summary>
    public static Entity Parked(SyncIssue issue)
    {
        var key = ExternalKey(issue.Item.Event);
        var definition = issue.Failure.Definition;
        var message = issue.Failure.Detail is { Length: > 0 } detail ? $"{definition.Text} ({detail})" : definition.Text;
        return new Entity(Table, Key, key)
        {
            ["mag_name"] = $"{key}: {definition.Code}",
            ["mag_storekey"] = issue.Item.Event.Store,
            ["mag_entitytype"] = EntityTypeName(issue.Item.Event),
            ["mag_magentoid"] = issue.Item.Event.Id,
            ["mag_errorcode"] = definition.Code,
            ["mag_category"] = new OptionSetValue(OptionBase + (int)definition.Category),
            ["mag_message"] = message.Length > LongestMessage ? message[..LongestMessage] : message,
            ["mag_hint"] = definition.Hint,
            ["mag_attempts"] = issue.Attempts,
            ["mag_firstoccurredon"] = (issue.Item.FirstFailedAt ?? issue.OccurredAt).UtcDateTime,
            ["mag_lastoccurredon"] = issue.OccurredAt.UtcDateTime,
            ["mag_correlationid"] = issue.CorrelationId,
        };
    }

    /// <summary>The change that opens the row of an item, whatever it was before.</summary>
    public static Entity Opened(EntityEvent item) => new(Table, Key, ExternalKey(item))
    {
        ["statecode"] = new OptionSetValue(0),
        ["statuscode"] = new OptionSetValue(1),
    };

    /// <summary>The change that resolves the row of an item.</summary>
    public static Entity Resolved(EntityEvent item) => new(Table, Key, ExternalKey(item))
    {
        ["statecode"] = new OptionSetValue(1),
        ["statuscode"] = new OptionSetValue(2),
    };

    private static string EntityTypeName(EntityEvent item) => item.Type == Magento.EntityType.Order ? "order" : "customer";
}
