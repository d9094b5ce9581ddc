using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>Knows which files components name, and where they are unpacked and packed.</summary>
internal static class Payloads
{
    private const string DataEnding = ".data.xml";

    /// <summary>Parts of a connector; the folder is called Connector in a package and Connectors unpacked.</summary>
    private static readonly string[] ConnectorParts =
    [
        "openapidefinition", "connectionparameters", "connectionparametersets", "policytemplateinstances", "scriptoperations", "customcodeblobcontent", "iconblob",
    ];

    private static readonly string[] FileElements = ["FileName", "JsonFileName", "XamlFileName"];

    public static IEnumerable<PayloadReference> Of(UnpackedSolution solution) =>
        solution.PluginAssemblies.Concat(solution.WebResources).Concat(solution.Processes).SelectMany(BesideItself)
            .Concat(solution.Connectors.SelectMany(OfConnector));

    private static IEnumerable<PayloadReference> BesideItself(Component component) =>
        FileElements.Where(element => component.Xml.Text(element).Length > 0)
            .Select(element => new PayloadReference(component, element, component.Xml.Text(element).TrimStart('/'), component.File[..^DataEnding.Length]));

    private static IEnumerable<PayloadReference> OfConnector(Component connector) =>
        from element in ConnectorParts
        let path = connector.Xml.Text(element)
        where path.StartsWith("/Connector/", StringComparison.Ordinal)
        select new PayloadReference(connector, element, path.TrimStart('/'), "Connectors/" + path["/Connector/".Length..]);
}
