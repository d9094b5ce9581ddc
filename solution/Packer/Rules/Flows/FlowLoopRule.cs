using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A flow does not write the table whose change starts it (solution checker: flow-avoid-recursive-loop).</summary>
internal sealed class FlowLoopRule : ISolutionRule
{
    private static readonly string[] Writing = ["CreateRecord", "UpdateRecord", "UpdateOnlyRecord", "UpsertRecord"];

    /// <summary>Messages of the trigger that an update or create answers: 1 added, 3 changed, 4 added or changed, 5, 6, 7 with deleted.</summary>
    private static readonly string[] Answering = ["1", "3", "4", "5", "6", "7"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from flow in FlowFiles.Of(solution)
        from trigger in flow.Flow.Triggers
        let table = trigger.Parameter("subscriptionRequest/entityname")
        where table is not null && Answering.Contains(Message(trigger))
        from action in flow.Flow.Actions
        where Writing.Contains(action.Operation) && action.Parameter("entityName") == SetName(solution, table)
        select new Finding(
            flow.File, $"action {action.Name}", $"writes {table}, whose change starts the flow", "Change the row in a plug-in or a Custom API, or start the flow by something else.");

    private static string Message(FlowAction trigger) =>
        (trigger.Inputs?["parameters"] as System.Text.Json.Nodes.JsonObject)?["subscriptionRequest/message"]?.ToString() ?? string.Empty;

    /// <summary>Standard tables that the product uses take a plain plural.</summary>
    private static string SetName(UnpackedSolution solution, string table) =>
        solution.Schema.Own(table)?.Info.Text("EntitySetName")
        ?? (table.EndsWith('y') ? table[..^1] + "ies" : table.EndsWith('s') ? table + "es" : table + "s");
}
