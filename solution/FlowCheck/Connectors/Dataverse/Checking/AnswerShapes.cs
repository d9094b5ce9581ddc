using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Shapes;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Checking;

/// <summary>What operations answer and what row triggers tell.</summary>
internal static class AnswerShapes
{
    // Of the types of Custom APIs: Entity, EntityCollection, EntityReference, StringArray.
    private static readonly HashSet<int> WithMembers = [3, 4, 5, 11];

    /// <exception cref="DataverseProblem">A parameter is wrong.</exception>
    public static ValueShape Of(DataverseSchema schema, OperationUse use)
    {
        if (use.OperationId == DataverseOperation.UnboundAction.Id || use.OperationId == DataverseOperation.BoundAction.Id)
        {
            return OfAction(schema, use);
        }

        if (use.Constant(DataverseOperation.EntityName) is not { } set || schema.FindSet(set) is not { } table)
        {
            return ValueShape.Open;
        }

        if (use.OperationId == DataverseOperation.ListRows.Id)
        {
            return new ObjectShape(
                "the answer of ListRecords",
                new Dictionary<string, ValueShape>
                {
                    ["value"] = new ArrayShape(use.Parameters["fetchXml"] is null ? Selected(schema, table, use) : ValueShape.Open),
                    ["@odata.nextLink"] = ValueShape.Plain,
                    ["@odata.context"] = ValueShape.Plain,
                });
        }

        return use.OperationId == DataverseOperation.GetRow.Id
            ? Selected(schema, table, use)
            : DataverseOperation.Find(use.OperationId) is { TakesItem: true } ? new RowShape(table, null, []) : ValueShape.Open;
    }

    /// <summary>The row, with what happened to it.</summary>
    public static ValueShape OfEvent(DataverseSchema schema, OperationUse use) => schema.FindTable(RowTriggerRequest.Read(use.Parameters).Table) is { } table
        ? new RowShape(table, null, [], "SdkMessage", "ItemInternalId", "RunAsSystemUserId")
        : ValueShape.Open;

    private static ValueShape Selected(DataverseSchema schema, TableSchema table, OperationUse use)
    {
        // What a run works out names whatever it likes.
        if (IsWorkedOut(use, "$select") || IsWorkedOut(use, "$expand"))
        {
            return ValueShape.Open;
        }

        var select = use.Constant("$select");
        return new RowShape(table, string.IsNullOrWhiteSpace(select) ? null : ODataOptions.Columns(table, select), ODataExpand.Read(schema, table, use.Constant("$expand")));
    }

    private static bool IsWorkedOut(OperationUse use, string option) => !FlowJson.IsNull(use.Parameters[option]) && use.Constant(option) is null;

    private static ValueShape OfAction(DataverseSchema schema, OperationUse use)
    {
        if (use.Constant(DataverseOperation.ActionName) is not { } name
            || schema.FindAction(name, use.OperationId == DataverseOperation.BoundAction.Id) is not { Answers: { } answers })
        {
            return ValueShape.Open;
        }

        return new ObjectShape(
            $"the answer of {name}",
            answers.Select(answer => KeyValuePair.Create(answer.Key, WithMembers.Contains(answer.Value) ? ValueShape.Open : ValueShape.Plain))
                .Append(KeyValuePair.Create("@odata.context", ValueShape.Plain)));
    }
}
