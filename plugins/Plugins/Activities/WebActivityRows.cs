using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Fills rows of web activities.</summary>
internal static class WebActivityRows
{
    /// <summary>Columns of a stored activity that decide what becomes of a message.</summary>
    public static string[] Stored { get; } =
        [WebActivityTable.CartState, WebActivityTable.CartTotal, WebActivityTable.ItemCount, WebActivityTable.OccurredOn, WebActivityTable.Order, WebActivityTable.Regarding];

    /// <summary>Everything the message says.</summary>
    public static Entity Of(WebActivity activity, WebActivityKindChoice kind, CartStateChoice? state, FieldRules rules)
    {
        var row = new RowBuilder(WebActivityTable.Name, rules)
            .Text(WebActivityTable.Subject, ActivityText.Subject(activity, kind, state), 200)
            .Text(WebActivityTable.Description, activity.Comment, 10000)
            .Choice(WebActivityTable.Kind, kind)
            .Choice(WebActivityTable.CartState, state)
            .Text(WebActivityTable.Contents, ActivityText.Contents(activity), 10000)
            .Instant(WebActivityTable.OccurredOn, activity.OccurredAt)
            .Text(WebActivityTable.Url, ActivityText.Page(activity.Url), 500)
            .Set(WebActivityTable.ConsentGiven, activity.HasConsent);
        if (kind is WebActivityKindChoice.CartAbandoned or WebActivityKindChoice.QuoteRequested)
        {
            Amounts(row, activity);
        }

        if (activity.Lines.Count == 1)
        {
            row.Code(WebActivityTable.Sku, activity.Lines[0].Sku, 255).Text(WebActivityTable.ProductName, activity.Lines[0].Name, 300);
        }

        return row.Row;
    }

    /// <summary>Adds from when on the row may be deleted.</summary>
    public static void Expire(Entity row, WebActivity activity, int retentionDays, FieldRules rules) =>
        new RowBuilder(row, rules).Instant(WebActivityTable.ExpiresOn, activity.OccurredAt.AddDays(retentionDays));

    /// <summary>Adds who the person says to be, to what the person wrote: for activities that lead to nobody yet.</summary>
    public static void Introduce(Entity row, WebActivity activity, FieldRules rules)
    {
        string?[] lines = [activity.Comment, $"{activity.FirstName} {activity.LastName}".Trim(), activity.CompanyName, activity.Email, activity.Telephone];
        new RowBuilder(row, rules).Text(WebActivityTable.Description, string.Join("\n", lines.Where(line => !string.IsNullOrWhiteSpace(line))), 10000);
    }

    /// <summary>Adds what a new activity is found by.</summary>
    public static Entity WithOrigin(Entity row, WebActivity activity, Guid storeId, string key, FieldRules rules)
    {
        new RowBuilder(row, rules)
            .Key(WebActivityTable.ExternalKey, key, 100)
            .Text(WebActivityTable.MagentoId, activity.Source.Id, 50)
            .Link(WebActivityTable.Store, StoreTable.Name, storeId);
        return row;
    }

    /// <summary>Marks an activity as one nobody has to do anything about.</summary>
    public static Entity Completed(Entity row)
    {
        row[WebActivityTable.StateCode] = new OptionSetValue(WebActivityTable.Completed);
        row[WebActivityTable.StatusCode] = new OptionSetValue(WebActivityTable.CompletedReason);
        return row;
    }

    private static void Amounts(RowBuilder row, WebActivity activity)
    {
        row.Key(WebActivityTable.CurrencyCode, activity.Currency, 3);
        if (activity.Total is { } total)
        {
            row.Number(WebActivityTable.CartTotal, total);
        }

        if (activity.ItemCount is { } count)
        {
            row.Number(WebActivityTable.ItemCount, count);
        }
    }
}
