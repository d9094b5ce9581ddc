namespace PowerPlatformMagento.Packer.Packing;

/// <summary>Which folder of an unpacked solution fills which container of customizations.xml.</summary>
internal static class ContainerLayout
{
    /// <summary>Every container in the order of exports.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityImageConfigs", "AttributeImageConfigs", "EntityMaps",
        "EntityRelationships", "OrganizationSettings", "optionsets", "Dashboards", "WebResources", "CustomControls", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "EntityDataProviders", "EntityDataSources", "CanvasApps", "Connectors",
        "connectionreferences", "Languages",
    ];

    /// <summary>Containers that are there even when they are empty.</summary>
    public static IReadOnlyList<string> Always { get; } =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings",
        "optionsets", "CustomControls", "EntityDataProviders", "Languages",
    ];

    public static IReadOnlyList<(string Folder, string Container)> Folders { get; } =
    [
        ("Entities/", "Entities"), ("Roles/", "Roles"), ("Workflows/", "Workflows"), ("Other/Relationships/", "EntityRelationships"),
        ("OptionSets/", "optionsets"), ("Dashboards/", "Dashboards"), ("WebResources/", "WebResources"),
        ("PluginAssemblies/", "SolutionPluginAssemblies"), ("SdkMessageProcessingSteps/", "SdkMessageProcessingSteps"),
        ("AppModuleSiteMaps/", "AppModuleSiteMaps"), ("AppModules/", "AppModules"), ("Connectors/", "Connectors"),
    ];

    /// <summary>Lower-case folders hold components that the platform reads file by file: they go into the package as they are.</summary>
    public static bool IsVerbatim(string file) => char.IsAsciiLetterLower(file[0]) && file.Contains('/', StringComparison.Ordinal);
}
