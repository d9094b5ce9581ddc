using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Checking;

/// <summary>Compares a row trigger with tables and columns.</summary>
internal static class TriggerChecks
{
    private const string Prefix = "subscriptionRequest/";

    private static readonly string[] Names = ["message", "entityname", "scope", "filteringattributes", "filterexpression", "runas", "name"];

    public static IEnumerable<string> Check(DataverseSchema schema, OperationUse use)
    {
        if (use.OperationId != RowTriggerRequest.OperationId)
        {
            return [$"the flow check does not know the trigger {use.OperationId}; it knows {RowTriggerRequest.OperationId}"];
        }

        var unknown = use.Parameters.Properties().Select(member => member.Name)
            .Where(name => !Names.Contains(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : string.Empty))
            .Select(name => $"{use.OperationId} has no parameter {name} that the flow check knows");
        return unknown.Concat(OfRequest(schema, RowTriggerRequest.Read(use.Parameters)));
    }

    private static IEnumerable<string> OfRequest(DataverseSchema schema, RowTriggerRequest request)
    {
        if (request.Message is < 1 or > 7)
        {
            yield return $"{Prefix}message is 1 to 7";
        }

        if (request.Scope is < 1 or > 4)
        {
            yield return $"{Prefix}scope is 1 to 4";
        }

        if (schema.FindTable(request.Table) is not { } table)
        {
            yield return $"there is no table {request.Table}";
            yield break;
        }

        foreach (var column in request.Columns.Where(column => table.Table.Find(column) is null))
        {
            yield return $"{table.LogicalName} has no column {column}";
        }

        if (request.Filter is { } filter)
        {
            if (request.Deletes)
            {
                yield return "the flow check does not filter deleted rows";
            }

            if (Problem(table, filter) is { } problem)
            {
                yield return $"{Prefix}filterexpression: {problem}";
            }
        }
    }

    private static string? Problem(TableSchema table, string filter)
    {
        try
        {
            ODataFilter.Read(table, filter);
            return null;
        }
        catch (DataverseProblem problem)
        {
            return problem.Message;
        }
    }
}
