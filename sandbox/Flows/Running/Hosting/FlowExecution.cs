using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Hosting;

/// <summary>Runs a flow from its trigger to its end.</summary>
internal static class FlowExecution
{
    private static readonly FlowError ActionFailed = new("ActionFailed", "An action failed. No dependent actions succeeded.");

    public static async Task<FlowRun> RunAsync(FlowDefinition flow, JObject outputs, IReadOnlyDictionary<string, JToken> parameters, HostServices services)
    {
        var startedAt = services.Run.Now;
        var secret = flow.Trigger.Secure.Outputs;
        var history = new FlowRun(services.Run.NextId().ToString("N"), flow.Name, flow.Trigger.Name, outputs, secret, startedAt);
        using var run = new RunContext
        {
            Flow = flow,
            Services = services.Run,
            History = history,
            Trigger = Trigger(flow, outputs, startedAt, history.Id),
            Parameters = parameters,
            Secrets = SecretActions.Of(flow),
        };
        services.History.Add(history);
        services.AtWork[history.Id] = run;
        try
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(run.Stopping, services.Stopping);
            var status = await new BlockRunner(run).RunAsync(flow.Actions, RunFrame.OfRun(), stopping.Token).ConfigureAwait(false);
            var (ended, error) = End(run, status, services.Stopping.IsCancellationRequested);
            history.End(ended, error, services.Run.Now);
        }
        finally
        {
            services.AtWork.TryRemove(history.Id, out _);
        }

        services.History.Ended(history);
        return history;
    }

    private static (FlowRunStatus Status, FlowError? Error) End(RunContext run, ActionStatus status, bool isStopped) => run.Ended switch
    {
        { } ended => (ended, run.EndError),
        null when isStopped => (FlowRunStatus.Cancelled, null),
        null when status == ActionStatus.Failed => (FlowRunStatus.Failed, ActionFailed),
        _ => (FlowRunStatus.Succeeded, null),
    };

    private static JObject Trigger(FlowDefinition flow, JObject outputs, DateTimeOffset startedAt, string runId)
    {
        var trigger = new JObject { ["name"] = flow.Trigger.Name };
        if (flow.Trigger.Json["inputs"] is { } inputs)
        {
            trigger["inputs"] = inputs;
        }

        trigger["outputs"] = outputs;
        trigger["startTime"] = ActionRecord.Time(startedAt);
        trigger["endTime"] = ActionRecord.Time(startedAt);
        trigger["clientTrackingId"] = runId;
        trigger["originHistoryName"] = runId;
        trigger["status"] = "Succeeded";
        return trigger;
    }
}
