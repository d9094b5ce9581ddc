namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>Sends the events of a store to wherever the app lives at the moment.</summary>
internal sealed class EventRoute() : DelegatingHandler(new SocketsHttpHandler())
{
    private volatile Uri? _target;

    /// <summary>Address of the app; null while it is stopped.</summary>
    public Uri? Target
    {
        get => _target;
        set => _target = value;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = Target ?? throw new HttpRequestException("Nobody listens.");
        request.RequestUri = new Uri(target, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
