using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Writing;

namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>The files of the connector: those for an import by hand, and those of the solution.</summary>
internal static class ConnectorFiles
{
    public const string Definition = "connector/apiDefinition.swagger.json";

    public const string Properties = "connector/apiProperties.json";

    public const string Icon = "connector/icon.png";

    public const string Readme = "connector/README.md";

    /// <summary>Everything this program writes into the repository.</summary>
    /// <param name="root">Root of the repository; icon and hand-written part of the readme are read there.</param>
    public static IReadOnlyList<OutputFile> Of(ConnectorModel model, string root) =>
    [
        .. ForImport(model, Deployment.Example),
        .. SolutionParts.Of(model, File.ReadAllBytes(Path.Combine(root, Icon))),
        new OutputFile(Readme, OperationTable.Into(File.ReadAllText(Path.Combine(root, Readme)), model)),
    ];

    /// <summary>Definition and properties for one deployment, as the connector tools take them.</summary>
    public static IReadOnlyList<OutputFile> ForImport(ConnectorModel model, Deployment deployment) =>
    [
        new OutputFile(Definition, JsonText.Of(DefinitionDocument.Of(model, deployment.Host))),
        new OutputFile(Properties, JsonText.Of(PropertiesDocument.Of(model, deployment))),
    ];
}
