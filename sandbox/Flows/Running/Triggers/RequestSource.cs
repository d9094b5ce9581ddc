namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Takes requests at an address of its own. A flow with a Response answers the caller itself.</summary>
internal sealed class RequestSource : ITriggerSource
{
    public Task<IAsyncDisposable> StartAsync(TriggerTarget target, CancellationToken cancellationToken)
    {
        var answers = target.Flow.Actions.Descendants().Any(action => action.Type == "Response");
        return Task.FromResult<IAsyncDisposable>(target.Listener.Register(target.Flow, async request =>
        {
            var runs = target.Fire(TriggerTarget.Outputs(request.Body, request.Headers));
            return answers && runs is [var only] ? CallbackAnswer.Of(await only.ConfigureAwait(false)) : CallbackAnswer.Accepted;
        }));
    }
}
