using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace PowerPlatformMagento.App.Operations;

/// <summary>Where to ask next: the same question as the caller sees it, from another place on.</summary>
internal static class NextAddress
{
    /// <summary>The absolute address.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="name">Name of the parameter that tells the place.</param>
    /// <param name="place">The place.</param>
    public static string Of(HttpRequest request, string name, string place)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);

        // A key in the query must not travel on in an address.
        query.Remove("code");
        query[name] = place;
        return UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, QueryString.Create(query));
    }
}
