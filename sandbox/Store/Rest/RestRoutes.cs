using System.Collections.Frozen;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>What the sandbox answers, and what a Magento has beyond that.</summary>
internal sealed class RestRoutes(RestServices services)
{
    private static readonly string[] CommerceOnly = ["company", "company/*", "companyCredits", "companyCredits/*", "returns", "returns/*", "returnsAttributeMetadata", "returnsAttributeMetadata/*", "sharedCatalog", "sharedCatalog/*", "negotiableQuote", "negotiableQuote/*"];

    /// <summary>Routes of Magento Open Source by their number of parts, a star where any value fits.</summary>
    private static readonly FrozenDictionary<int, (string[] Parts, string[] Methods)[]> OpenSource = Load();

    private readonly RouteTable table = new(RestAreas.Of(services).SelectMany(area => area.Routes));

    /// <summary>The route and the values in its path.</summary>
    /// <exception cref="RestError">Magento has no such route, or the sandbox does not answer it.</exception>
    public (RestRoute Route, RouteValues Values) Find(string method, string[] segments) =>
        table.Find(method, segments) is { } found && !IsAnother(found.Route, method, segments)
            ? found
            : throw (IsMagentoRoute(method, segments) ? RestError.NotInSandbox($"{method} {string.Join('/', segments)}") : RestError.NoRoute());

    /// <summary>Whether the path means a route of Magento with more fixed parts, e.g. <c>carts/mine</c>, which is no cart of the id "mine".</summary>
    private static bool IsAnother(RestRoute found, string method, string[] segments)
    {
        var free = found.Template.Split('/').Count(part => part.StartsWith(':'));
        return free > 0 && OpenSource.TryGetValue(segments.Length, out var known) && known.Any(route => route.Parts.Count(part => part == "*") < free && route.Methods.Contains(method) && Fits(route.Parts, segments));
    }

    private bool IsMagentoRoute(string method, string[] segments) =>
        (OpenSource.TryGetValue(segments.Length, out var known) && known.Any(route => route.Methods.Contains(method) && Fits(route.Parts, segments)))
        || (services.Edition != StoreEdition.OpenSource && CommerceOnly.Any(route => Fits(route.Split('/'), segments.Take(2).ToArray())));

    private static bool Fits(string[] template, string[] segments) =>
        template.Length == segments.Length && template.Zip(segments).All(pair => pair.First == "*" || pair.First == pair.Second);

    private static FrozenDictionary<int, (string[] Parts, string[] Methods)[]> Load()
    {
        using var reader = new StreamReader(typeof(RestRoutes).Assembly.GetManifestResourceStream("MagentoRoutes.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Select(line => (Parts: line[0].Split('/'), Methods: line[1].Split(',')))
            .GroupBy(route => route.Parts.Length)
            .ToFrozenDictionary(routes => routes.Key, routes => routes.ToArray());
    }
}
