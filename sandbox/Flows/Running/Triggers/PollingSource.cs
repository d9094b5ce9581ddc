using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;
using PowerPlatformMagento.Sandbox.Flows.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>
/// Asks a connector again and again. The first call sets a mark; every answer says where to ask next, and one with status 200 carries news.
/// </summary>
internal sealed class PollingSource : ITriggerSource
{
    private static readonly TimeSpan DefaultInterval = TimeSpan.FromMinutes(3);

    public Task<IAsyncDisposable> StartAsync(TriggerTarget target, CancellationToken cancellationToken)
    {
        var operation = target.Trigger.Operation ?? throw new InvalidOperationException("The trigger names no operation.");
        var connector = target.Connector(operation);
        var call = new ConnectorCall(operation.OperationId, (JObject)target.Evaluate(operation.Parameters));
        return Task.FromResult<IAsyncDisposable>(TriggerLoop.Start(token => RunAsync(target, connector, call, token)));
    }

    private static async Task RunAsync(TriggerTarget target, IConnector connector, ConnectorCall call, CancellationToken cancellationToken)
    {
        var interval = Interval(target);
        while (true)
        {
            var response = await connector.InvokeAsync(call, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccess)
            {
                target.Report(null);
                call = response.Headers.TryGetValue("Location", out var location) ? call with { Continuation = location } : call;
                if (response.StatusCode == 200)
                {
                    target.Fire(TriggerTarget.Outputs(response.Body, response.Headers));
                }
            }
            else
            {
                target.Report($"{call.OperationId} answered with status {response.StatusCode}.");
            }

            await Task.Delay(response.RetryAfter(target.Services.Now) ?? interval, target.Services.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static TimeSpan Interval(TriggerTarget target)
    {
        var recurrence = target.Trigger.Json["recurrence"];
        return FlowJson.Number(recurrence, "interval") is { } count && FlowJson.Text(FlowJson.Member(recurrence, "frequency")) is { } unit
            && TimeUnit.Add(DateTime.UnixEpoch, count, unit) is { } end
            ? end - DateTime.UnixEpoch
            : DefaultInterval;
    }
}
