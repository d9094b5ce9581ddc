using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Addresses of a store: <c>/rest/all/V1/…</c> for installed shops, <c>/V1/…</c> with a <c>Store</c> header for the cloud service. Scope <c>all</c> keeps messages untranslated and ids of all store views in reach.</summary>
internal sealed class StoreEndpoint
{
    private const string CloudServiceHosts = ".api.commerce.adobe.com";

    // The signature covers the path and query as sent, so nothing may rewrite them on the way out.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly string _root;

    public StoreEndpoint(Uri baseUrl, ApiStyle? style)
    {
        Style = style ?? (baseUrl.Host.EndsWith(CloudServiceHosts, StringComparison.OrdinalIgnoreCase) ? ApiStyle.CloudService : ApiStyle.Installed);
        _root = baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    public ApiStyle Style { get; }

    /// <summary>Address of a route of the REST interface.</summary>
    public Uri Rest(string pathAndQuery) => At(Style == ApiStyle.CloudService ? "/V1/" : "/rest/all/V1/", pathAndQuery);

    /// <summary>Address outside the REST interface.</summary>
    public Uri Page(string path) => At("/", path);

    /// <summary>Address of a path.</summary>
    public Uri Address(StorePlace place, string path) => place switch
    {
        StorePlace.Rest => Rest(path),
        StorePlace.Schema => At("/rest/all/schema", path),
        _ => Page(path),
    };

    public void AddScope(HttpRequestMessage request)
    {
        if (Style == ApiStyle.CloudService)
        {
            request.Headers.Add("Store", "all");
        }
    }

    private Uri At(string prefix, string path) =>
        Uri.TryCreate(_root + prefix + path, AsWritten, out var address) ? address : throw new ArgumentException("This is not a path.", nameof(path));
}
