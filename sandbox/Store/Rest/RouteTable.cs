using System.Collections.Frozen;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Finds the route of a path: the one with the most fixed parts, of equals the one whose parts are fixed earlier.</summary>
internal sealed class RouteTable
{
    private readonly FrozenDictionary<(string Method, int Length), (RestRoute Route, string[] Parts)[]> routes;

    public RouteTable(IEnumerable<RestRoute> known) => routes = known
        .Select(route => (Route: route, Parts: route.Template.Split('/')))
        .GroupBy(entry => (entry.Route.Method, entry.Parts.Length))
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderBy(entry => entry.Parts.Count(IsVariable)).ThenBy(entry => string.Concat(entry.Parts.Select(part => IsVariable(part) ? '1' : '0')), StringComparer.Ordinal).ToArray());

    /// <summary>The route and the values of its variable parts; null when none fits.</summary>
    public (RestRoute Route, RouteValues Values)? Find(string method, string[] segments)
    {
        foreach (var (route, parts) in routes.GetValueOrDefault((method, segments.Length)) ?? [])
        {
            if (parts.Zip(segments).All(pair => IsVariable(pair.First) || pair.First == pair.Second))
            {
                return (route, new RouteValues([.. segments.Where((_, index) => IsVariable(parts[index]))]));
            }
        }

        return null;
    }

    private static bool IsVariable(string part) => part.StartsWith(':');
}
