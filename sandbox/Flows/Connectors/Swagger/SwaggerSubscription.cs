namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

/// <summary>A subscription at a service, ended at the address the service gave for it.</summary>
internal sealed class SwaggerSubscription(SwaggerConnector connector, Uri location) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await connector.UnsubscribeAsync(location, CancellationToken.None).ConfigureAwait(false);
}
