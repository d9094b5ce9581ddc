using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Checking;

/// <summary>Compares an operation's parameters with tables, columns and actions.</summary>
internal static class OperationChecks
{
    private const string Item = "item/";

    public static IEnumerable<string> Check(DataverseOperation operation, DataverseSchema schema, OperationUse use)
    {
        var given = use.Parameters.Properties().Select(member => member.Name).ToList();
        var missing = operation.Required.Where(name => !given.Contains(name)).Select(name => $"{operation.Id} needs the parameter {name}");
        var unknown = given
            .Where(name => !operation.Required.Contains(name) && !operation.Optional.Contains(name) && !(operation.TakesItem && (name == "item" || name.StartsWith(Item, StringComparison.Ordinal))))
            .Select(name => $"{operation.Id} has no parameter {name}");
        return missing.Concat(unknown).Concat(operation.Required.Contains(DataverseOperation.ActionName) ? OfAction(schema, use) : OfTable(schema, use));
    }

    private static IEnumerable<string> OfTable(DataverseSchema schema, OperationUse use)
    {
        if (use.Constant(DataverseOperation.EntityName) is not { } set)
        {
            return [];
        }

        return schema.FindSet(set) is { } table
            ? OfColumns(table, use).Concat(OfOptions(schema, table, use))
            : [$"no table has the entity set {set}"];
    }

    private static IEnumerable<string> OfColumns(TableSchema table, OperationUse use)
    {
        foreach (var name in Members(use).Where(name => !name.StartsWith('@')))
        {
            const string Bind = "@odata.bind";
            if (name.EndsWith(Bind, StringComparison.Ordinal))
            {
                if (table.FindNavigation(name[..^Bind.Length]) is null)
                {
                    yield return $"{table.LogicalName} has no navigation property {name[..^Bind.Length]}{Similar(table, name[..^Bind.Length])}";
                }
            }
            else if (table.Table.Find(name) is not { } column)
            {
                yield return $"{table.LogicalName} has no column {name}";
            }
            else if (TableSchema.IsLookup(column))
            {
                yield return $"the lookup {name} is set by its navigation property, as in item/{table.Navigation(column, column.Targets is [var target, ..] ? target : string.Empty)}@odata.bind";
            }
            else if (!(use.OperationId == DataverseOperation.CreateRow.Id ? column.ValidForCreate : column.ValidForUpdate) && column.Kind != ColumnType.Key)
            {
                yield return $"the column {name} cannot be set by {use.OperationId}";
            }
        }
    }

    private static string Similar(TableSchema table, string name) =>
        table.NavigationProperties.FirstOrDefault(other => other.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } similar
            ? $"; there is {similar}"
            : string.Empty;

    private static IEnumerable<string> OfOptions(DataverseSchema schema, TableSchema table, OperationUse use)
    {
        IEnumerable<Action<string>> Readers(string option) => option switch
        {
            "$select" => [text => ODataOptions.Columns(table, text)],
            "$expand" => [text => ODataExpand.Read(schema, table, text)],
            "$orderby" => [text => ODataOptions.Orders(table, text)],
            "$filter" => [text => FilterSketch.Check(table, text)],
            _ => [],
        };
        foreach (var member in use.Parameters.Properties())
        {
            foreach (var read in Readers(member.Name))
            {
                if (FlowJson.Text(member.Value) is { } text && (member.Name == "$filter" || !TemplateWalk.IsDynamic(text)) && Problem(read, text) is { } problem)
                {
                    yield return $"{member.Name}: {problem}";
                }
            }
        }
    }

    private static string? Problem(Action<string> read, string text)
    {
        try
        {
            read(text);
            return null;
        }
        catch (DataverseProblem problem)
        {
            return problem.Message;
        }
    }

    private static IEnumerable<string> OfAction(DataverseSchema schema, OperationUse use)
    {
        if (use.Constant(DataverseOperation.ActionName) is not { } name)
        {
            return [];
        }

        if (schema.FindAction(name, use.OperationId == DataverseOperation.BoundAction.Id) is not { } api)
        {
            return [$"there is no action {name} that {use.OperationId} can call"];
        }

        var given = Members(use).ToList();
        return given.Where(argument => !api.Parameters.ContainsKey(argument.Split('/')[0])).Select(argument => $"the action {name} has no parameter {argument}")
            .Concat(api.Parameters.Where(parameter => !parameter.Value.IsOptional && use.Parameters["item"] is null && !given.Exists(argument => argument.Split('/')[0] == parameter.Key))
                .Select(parameter => $"the action {name} needs the parameter item/{parameter.Key}"));
    }

    private static IEnumerable<string> Members(OperationUse use) =>
        use.Parameters.Properties().Where(member => member.Name.StartsWith(Item, StringComparison.Ordinal)).Select(member => member.Name[Item.Length..]);
}
