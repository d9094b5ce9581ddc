using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Finding;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Shape of the rows of <c>mag_syncissue</c>. Pure.</summary>
internal static partial class SyncIssueRow
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "mag_syncissue";

    /// <summary>Status reason of a row an operator sends once more.</summary>
    public const int Resubmitted = OptionBase;

    /// <summary>Status reason of a row the app has taken up.</summary>
    public const int Queued = OptionBase + 1;

    private const string Key = "mag_externalkey";
    private const int OptionBase = 772100000;
    private const int LongestMessage = 4000;
    private const int LongestFieldPath = 200;

    // A store has 50 at most, the longest kind 14 and two hyphens.
    private const int LongestKeyPart = 34;

    /// <summary>External key of an item: store, type, id.</summary>
    /// <remarks>Keys hold lower case letters, digits and hyphens, up to 100: other names of events are in them as a hash.</remarks>
    public static string ExternalKey(EntityEvent item) => $"{item.Store}-{EntityTypes.NameOf(item.Type)}-{(IsKeyPart(item.Id) ? item.Id : "x" + EventNames.Hash(item.Id))}";

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
            ["mag_entitytype"] = EntityTypes.NameOf(issue.Item.Event.Type),
            ["mag_magentoid"] = issue.Item.Event.Id,
            ["mag_errorcode"] = definition.Code,
            ["mag_category"] = new OptionSetValue(OptionBase + (int)definition.Category),
            ["mag_message"] = message.Length > LongestMessage ? message[..LongestMessage] : message,
            ["mag_hint"] = definition.Hint,
            ["mag_fieldpath"] = FieldPath(issue.Failure.Detail),
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

    /// <summary>The change that marks a row as taken up.</summary>
    public static Entity TakenUp(Entity row) => new(Table, row.Id)
    {
        RowVersion = row.RowVersion,
        ["statuscode"] = new OptionSetValue(Queued),
    };

    /// <summary>The field an error is about, as the imports name it; null when the error is not about one.</summary>
    public static string? FieldPath(string? detail) =>
        detail is not null && Field().Match(detail) is { Success: true } match && match.Groups["path"].Length <= LongestFieldPath ? match.Groups["path"].Value : null;

    private static bool IsKeyPart(string id) =>
        id.Length <= LongestKeyPart && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    [GeneratedRegex(@"\(field (?<path>[a-z0-9_]+\.[a-z0-9_]+(@[0-9]+)?)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
