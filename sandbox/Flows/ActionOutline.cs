using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.Sandbox.Flows;

/// <summary>Where an action stands in its flow.</summary>
/// <param name="Name">Name of the action.</param>
/// <param name="Type">Type of the action.</param>
/// <param name="Description">What it is for; may be empty.</param>
/// <param name="Depth">How many actions it is inside of.</param>
/// <param name="Branch">Branch of the action around it, e.g. else; empty when that has one only.</param>
public sealed record ActionOutline(string Name, string Type, string Description, int Depth, string Branch)
{
    /// <summary>The actions of a flow, each before those inside it.</summary>
    public static IReadOnlyList<ActionOutline> Of(FlowDefinition flow) 
    {
        ArgumentNullException.ThrowIfNull(flow);
        return [.. Of(flow.Actions, 0, string.Empty)];
    }

    private static IEnumerable<ActionOutline> Of(ActionBlock block, int depth, string branch) => block.Actions.SelectMany(action => action.Blocks
        .SelectMany(inner => Of(inner, depth + 1, action.Blocks.Count > 1 ? inner.Name : string.Empty))
        .Prepend(new ActionOutline(action.Name, action.Type, FlowJson.Text(action.Json["description"]) ?? string.Empty, depth, branch)));
}
