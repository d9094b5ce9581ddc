using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Rows of a return and how far each of them came.</summary>
internal static class ReturnRows
{
    private static readonly string[] Steps = ["qty_requested", "qty_authorized", "qty_returned", "qty_approved"];

    /// <summary>Changes rows of a return.</summary>
    /// <returns>The status of the return: the one given, or what follows from the rows.</returns>
    /// <exception cref="StoreRuleException">A row or status there is not, or more pieces than in the step before.</exception>
    public static string Apply(JsonObject goods, IReadOnlyList<ReturnChange> changes, string? status)
    {
        var items = goods["items"]!.AsArray().Select(item => item!.AsObject()).ToList();
        foreach (var change in changes)
        {
            Apply(items.Find(item => item["entity_id"]!.GetValue<long>() == change.ItemId) ?? throw StoreRuleException.NoSuch("entity_id", change.ItemId), change);
        }

        return Known(status ?? ReturnStatuses.Derive([.. items.Select(item => (string)item["status"]!)]), ReturnStatuses.OfReturns);
    }

    private static void Apply(JsonObject item, ReturnChange change)
    {
        if (change.Status is not null)
        {
            item["status"] = Known(change.Status, ReturnStatuses.OfItems);
        }

        Set(item, "qty_authorized", change.Authorized);
        Set(item, "qty_returned", change.Returned);
        Set(item, "qty_approved", change.Approved);
        var pieces = Steps.Select(name => OrderRows.Number(item, name)).ToArray();
        if (pieces.Any(number => number < 0) || pieces.Zip(pieces.Skip(1)).Any(pair => pair.Second > pair.First))
        {
            throw new StoreRuleException("You cannot authorize, receive or approve more pieces of item %1 than in the step before.", $"{item["entity_id"]}");
        }
    }

    private static void Set(JsonObject item, string name, decimal? pieces)
    {
        if (pieces is { } number)
        {
            item[name] = PhpNumber.Of(number);
        }
    }

    private static string Known(string status, IReadOnlyList<string> statuses) =>
        statuses.Contains(status) ? status : throw new StoreRuleException("The return status \"%1\" does not exist.", status);
}
