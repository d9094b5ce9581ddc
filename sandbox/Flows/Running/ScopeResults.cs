using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>The records of the actions directly inside another one, as result() gives them.</summary>
internal static class ScopeResults
{
    /// <summary>Of a scope, condition or switch.</summary>
    public static JArray Of(FlowAction action, RunFrame frame) =>
        new(Children(action).Select(child => frame.Own(child.Name)).OfType<ActionRecord>().Select(record => record.ToJson()));

    /// <summary>Of a loop over an array: each action once, with its records of all rounds as outputs.</summary>
    public static JArray OfRounds(FlowAction action, IReadOnlyList<RunFrame> rounds) => new(Children(action).Select(child =>
    {
        var records = rounds.Select(round => round.Own(child.Name)).OfType<ActionRecord>().ToList();
        return new JObject
        {
            ["name"] = child.Name,
            ["outputs"] = new JArray(records.Select(record => record.ToJson())),
            ["code"] = ActionOutcome.Unspecified,
            ["status"] = (records.Exists(record => record.Outcome.Status is ActionStatus.Failed or ActionStatus.TimedOut)
                ? ActionStatus.Failed
                : records.TrueForAll(record => record.Outcome.Status == ActionStatus.Skipped) ? ActionStatus.Skipped : ActionStatus.Succeeded).ToString(),
            ["repetitionCount"] = records.Count,
        };
    }));

    /// <summary>Of a loop with a condition: the records of its last round.</summary>
    public static JArray OfLastRound(FlowAction action, RunFrame round, int count)
    {
        var results = Of(action, round);
        foreach (var record in results)
        {
            record["repetitionCount"] = count;
        }

        return results;
    }

    private static IEnumerable<FlowAction> Children(FlowAction action) => action.Blocks.SelectMany(block => block.Actions);
}
