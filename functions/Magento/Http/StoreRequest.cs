namespace PowerPlatformMagento.Magento.Http;

/// <summary>One call to a store.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path and query below the REST root, encoded; or a path below the base address.</param>
/// <param name="Route">Name of the route for telemetry, without ids.</param>
/// <param name="Place">Where the path begins.</param>
internal sealed record StoreRequest(HttpMethod Method, string Path, string Route, StorePlace Place = StorePlace.Rest)
{
    /// <summary>Whether the path is outside the REST interface.</summary>
    public bool IsPage => Place == StorePlace.Page;

    /// <summary>JSON that is sent; null for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Whether the store ends in the same state when a write is sent twice: absolute values, never sums and never new documents.</summary>
    public bool SetsState { get; init; }

    /// <summary>Whether sending it twice is the same as sending it once.</summary>
    public bool IsRepeatable => SetsState || Method == HttpMethod.Get || Method == HttpMethod.Head;

    public static StoreRequest Get(string path, string route) => new(HttpMethod.Get, path, route);

    /// <summary>A write with a body, or without one where the route takes none.</summary>
    public static StoreRequest Write(HttpMethod method, string path, string route, ReadOnlyMemory<byte>? body, bool setsState) =>
        new(method, path, route) { Body = body, SetsState = setsState };
}
