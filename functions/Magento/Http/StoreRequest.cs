namespace PowerPlatformMagento.Magento.Http;

/// <summary>One call to a store.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path and query below the REST root, encoded; or a path below the base address.</param>
/// <param name="Route">Name of the route for telemetry, without ids.</param>
/// <param name="IsPage">Whether the path is outside the REST interface.</param>
internal sealed record StoreRequest(HttpMethod Method, string Path, string Route, bool IsPage = false)
{
    /// <summary>Whether sending it twice is the same as sending it once.</summary>
    public bool IsRepeatable => Method == HttpMethod.Get || Method == HttpMethod.Head;

    public static StoreRequest Get(string path, string route) => new(HttpMethod.Get, path, route);
}
