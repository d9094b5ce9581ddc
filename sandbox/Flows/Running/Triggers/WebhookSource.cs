using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Subscribes at a connector and takes its events, over HTTP or from inside the process.</summary>
internal sealed class WebhookSource : ITriggerSource
{
    public async Task<IAsyncDisposable> StartAsync(TriggerTarget target, CancellationToken cancellationToken)
    {
        var operation = target.Trigger.Operation ?? throw new InvalidOperationException("The trigger names no operation.");
        if (target.Connector(operation) is not ITriggerConnector connector)
        {
            throw new InvalidOperationException($"The connection '{operation.ConnectionKey}' has no triggers.");
        }

        var callback = target.Listener.Register(target.Flow, request =>
        {
            target.Fire(TriggerTarget.Outputs(request.Body, request.Headers));
            return Task.FromResult(CallbackAnswer.Accepted);
        });
        try
        {
            var subscription = await connector.SubscribeAsync(
                new TriggerSubscription
                {
                    OperationId = operation.OperationId,
                    Parameters = (JObject)target.Evaluate(operation.Parameters),
                    CallbackUrl = callback.Address,
                    Deliver = body => target.Fire(TriggerTarget.Outputs(body)),
                    Hold = target.Hold,
                    Report = target.Report,
                },
                cancellationToken).ConfigureAwait(false);
            return new BothDisposed(subscription, callback);
        }
        catch
        {
            await callback.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
