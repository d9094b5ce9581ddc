using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Shape of the rows of <c>mag_outbox</c>. Pure.</summary>
internal static class OutboxRow
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "mag_outbox";

    /// <summary>A row the app took up and did not finish is anybody's after this time: the app was stopped in between.</summary>
    public static readonly TimeSpan LongestSending = TimeSpan.FromMinutes(10);

    private const int Pending = 1;
    private const int Sent = 2;
    private const int Sending = 772100000;
    private const int Failed = 772100001;
    private const int LongestText = 4000;
    private const string StoreAlias = "s";

    /// <summary>Rows of these stores that are due, oldest first, and those that are being sent: what follows them waits.</summary>
    public static QueryExpression Due(IEnumerable<string> stores, DateTimeOffset now, int maximum)
    {
        var query = new QueryExpression(Table)
        {
            ColumnSet = new ColumnSet("mag_entitytype", "mag_magentoid", "mag_attempts", "mag_payload", "statuscode", "modifiedon"),
            Orders = { new OrderExpression("createdon", OrderType.Ascending) },
            TopCount = maximum,
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
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

        var store = query.AddLink("mag_store", "mag_storeid", "mag_storeid");
        store.EntityAlias = StoreAlias;
        store.Columns = new ColumnSet("mag_externalkey");
        store.LinkCriteria.AddCondition("mag_externalkey", ConditionOperator.In, [.. stores]);
        return query;
    }

    /// <summary>The first row of each record, unless it is just being sent.</summary>
    public static IReadOnlyList<OutboxItem> First(IEnumerable<Entity> rows, DateTimeOffset now) =>
    [
        .. rows.DistinctBy(row => Read(row).Key)
            .Where(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value != Sending || row.GetAttributeValue<DateTime>("modifiedon") <= (now - LongestSending).UtcDateTime)
            .Select(Read),
    ];

    private static OutboxItem Read(Entity row) => new(
        row.Id,
        row.RowVersion,
        (string)row.GetAttributeValue<AliasedValue>($"{StoreAlias}.mag_externalkey").Value,
        row.GetAttributeValue<string>("mag_entitytype") ?? "",
        row.GetAttributeValue<string>("mag_magentoid") ?? "",
        row.GetAttributeValue<int?>("mag_attempts") ?? 0,
        Message(row.GetAttributeValue<string>("mag_payload"))) { Payload = row.GetAttributeValue<string>("mag_payload") };

    /// <summary>The change that keeps others from taking the row up too; refused when it changed since it was read.</summary>
    public static Entity TakenUp(OutboxItem item) => new(Table, item.Id)
    {
        RowVersion = item.RowVersion,
        ["statuscode"] = new OptionSetValue(Sending),
    };

    /// <summary>The row of changes the store has now. What a person has to decide about first stays.</summary>
    public static Entity Done(OutboxItem item, string answer, DateTimeOffset now)
    {
        var row = new Entity(Table, item.Id)
        {
            ["mag_answer"] = Cut(answer),
            ["mag_senton"] = now.UtcDateTime,
            ["mag_attempts"] = item.Attempts + 1,
            ["mag_nextattempton"] = null,
        };
        List<FieldChange> held = [.. (item.Message?.Changes ?? []).Where(change => change.IsHeld)];
        if (held.Count == 0)
        {
            row["statecode"] = new OptionSetValue(1);
            row["statuscode"] = new OptionSetValue(Sent);
            Explain(row, null, null);
            return row;
        }

        var payload = JsonSerializer.Serialize(new OutboxMessage { Changes = held }, ContractJson.Exact.OutboxMessage);
        row["mag_payload"] = payload;
        row["mag_payloadhash"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)));
        row["mag_changedfields"] = Cut(string.Join(", ", held.Select(change => change.Column).Distinct(StringComparer.Ordinal)));
        row["statuscode"] = new OptionSetValue(Failed);
        Explain(row, OutboxErrors.WaitsForDecision, null);
        return row;
    }

    /// <summary>The row of changes that are not in the store.</summary>
    /// <param name="item">The row.</param>
    /// <param name="failure">Why not.</param>
    /// <param name="retryAt">When it is tried again; null when a person has to do something first.</param>
    public static Entity NotDone(OutboxItem item, Failure failure, DateTimeOffset? retryAt)
    {
        var row = new Entity(Table, item.Id)
        {
            ["statuscode"] = new OptionSetValue(Failed),
            ["mag_attempts"] = item.Attempts + 1,
            ["mag_nextattempton"] = retryAt?.UtcDateTime,
        };
        Explain(row, failure.Definition, failure.Detail);
        return row;
    }

    /// <summary>The row as it was before it was taken up: nobody could send anything.</summary>
    public static Entity GivenBack(OutboxItem item, DateTimeOffset until) => new(Table, item.Id)
    {
        ["statuscode"] = new OptionSetValue(Pending),
        ["mag_nextattempton"] = until.UtcDateTime,
    };

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

    private static void Explain(Entity row, ErrorDefinition? error, string? detail)
    {
        row["mag_errorcode"] = error?.Code;
        row["mag_message"] = error is null ? null : Cut($"{(detail is { Length: > 0 } ? $"{error.Text} ({detail})" : error.Text)} {error.Hint}");
    }

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] : text;
}
