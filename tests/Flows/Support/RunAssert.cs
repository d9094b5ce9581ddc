using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>Looks at runs.</summary>
internal static class RunAssert
{
    public static string Json(JToken? token) => token is null ? "nothing" : FlowJson.Write(token);

    /// <summary>Outputs of the newest end of an action, as JSON.</summary>
    public static string Outputs(FlowRun run, string action) => Json(Action(run, action).Outputs);

    public static ActionRun Action(FlowRun run, string action) =>
        run.Find(action) ?? throw new AssertFailedException($"{action} did not end. There are {string.Join(", ", run.Actions.Select(other => $"{other.Name} {other.Status} {other.Error?.Message}"))}.");

    public static void Succeeded(FlowRun run) => Assert.AreEqual(
        FlowRunStatus.Succeeded,
        run.Status,
        string.Join("; ", run.Actions.Where(action => action.Status == ActionStatus.Failed).Select(action => $"{action.Name}: {action.Error?.Message} {Json(action.Outputs)}")));

    /// <summary>Statuses of actions in the order given: S, F, K (skipped), T (timed out) or C (cancelled).</summary>
    public static void Statuses(FlowRun run, string expected, params string[] actions) =>
        Assert.AreEqual(expected, string.Concat(actions.Select(name => Letter(Action(run, name).Status))));

    private static char Letter(ActionStatus status) => status switch
    {
        ActionStatus.Skipped => 'K',
        var other => other.ToString()[0],
    };
}
