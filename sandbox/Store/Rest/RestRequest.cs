using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Schema;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>A request taken apart, from its target as sent.</summary>
internal sealed class RestRequest
{
    private RestRequest(HttpContext http, string target, string path, string query)
    {
        Http = http;
        Target = target;
        Path = path;
        Signed = new SignedRequest(http.Request.Method, http.Request.Scheme, http.Request.Host.Value ?? "", path, query);
        Query = QueryNode.Parse(query);
    }

    public HttpContext Http { get; }

    /// <summary>Path and query as sent.</summary>
    public string Target { get; }

    public string Path { get; }

    public SignedRequest Signed { get; }

    public QueryNode Query { get; }

    public string Method => Http.Request.Method;

    /// <summary>Store view named by path or header; null when none.</summary>
    public string? StoreCode { get; private set; }

    /// <summary>Decoded segments after <c>V1</c>; null when the path is no REST path of version 1.</summary>
    public string[]? Segments { get; private set; }

    /// <summary>Whether the path lies under the REST entry point at all.</summary>
    public bool IsRest { get; private set; }

    public static RestRequest Read(HttpContext http, StoreEdition edition)
    {
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var request = new RestRequest(http, target, question < 0 ? target : target[..question], question < 0 ? "" : target[(question + 1)..]);
        request.Locate(edition);
        return request;
    }

    /// <summary>As PHP decodes parts of a URL: a plus is a space.</summary>
    private static string Decoded(string part) => Uri.UnescapeDataString(part.Replace('+', ' '));

    private void Locate(StoreEdition edition)
    {
        var parts = Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Decoded).ToArray();
        if (edition == StoreEdition.AdobeCommerceCloudService)
        {
            var version = Array.IndexOf(parts, "V1");
            IsRest = version is 0 or 1;
            Segments = IsRest ? parts[(version + 1)..] : null;
            StoreCode = Http.Request.Headers["Store"].FirstOrDefault();
            return;
        }

        var start = parts.Length > 0 && parts[0] == "index.php" ? 1 : 0;
        IsRest = parts.Length > start && parts[start] == "rest";
        if (!IsRest)
        {
            return;
        }

        if (parts.Length > start + 2 && parts[start + 2] == "V1" && parts[start + 1] != "V1")
        {
            StoreCode = parts[start + 1];
            Segments = parts[(start + 3)..];
        }
        else if (parts.Length > start + 1 && parts[start + 1] == "V1")
        {
            Segments = parts[(start + 2)..];
        }
        else if (parts.Length == start + 3 && parts[start + 2] == "schema")
        {
            StoreCode = parts[start + 1];
            Segments = [SchemaArea.Template];
        }
    }
}
