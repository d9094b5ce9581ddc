using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the error desk for rows and reads them as references. Pure.</summary>
internal static class SyncIssueQuery
{
    /// <summary>Rows of these stores with a status reason, those that wait longest first.</summary>
    public static QueryExpression Of(int statusReason, IEnumerable<string> stores, int maximum) => new(SyncIssueRow.Table)
    {
        ColumnSet = new ColumnSet("mag_storekey", "mag_entitytype", "mag_magentoid"),
        Criteria =
        {
            Conditions =
            {
                new ConditionExpression("statuscode", ConditionOperator.Equal, statusReason),
                new ConditionExpression("mag_storekey", ConditionOperator.In, [.. stores]),
                new ConditionExpression("mag_entitytype", ConditionOperator.In, [.. EntityTypes.Names]),
            },
        },
        Orders = { new OrderExpression("modifiedon", OrderType.Ascending) },
        TopCount = maximum,
    };

    /// <summary>Open rows of the store and kind of a record with one code, without their values.</summary>
    public static QueryExpression OpenOf(EntityEvent item, string code, int maximum) => new(SyncIssueRow.Table)
    {
        ColumnSet = new ColumnSet(false),
        Criteria =
        {
            Conditions =
            {
                new ConditionExpression("statecode", ConditionOperator.Equal, 0),
                new ConditionExpression("mag_storekey", ConditionOperator.Equal, item.Store),
                new ConditionExpression("mag_entitytype", ConditionOperator.Equal, EntityTypes.NameOf(item.Type)),
                new ConditionExpression("mag_errorcode", ConditionOperator.Equal, code),
            },
        },
        TopCount = maximum,
    };

    /// <summary>The reference of a row; null when the row names no record that could be read.</summary>
    public static EntityEvent? Reference(Entity row)
    {
        var id = row.GetAttributeValue<string>("mag_magentoid");
        return row.GetAttributeValue<string>("mag_storekey") is { Length: > 0 } store
            && EntityTypes.Find(row.GetAttributeValue<string>("mag_entitytype")) is { } type
            && (EventContent.Has(type) ? ContentName.IsValid(id) : EntityId.IsValid(id))
            ? new EntityEvent(store, type, id!, DateTimeOffset.UnixEpoch)
            : null;
    }
}
