using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Each component folder has its container in Customizations.xml, without which a packer skips it in silence; each label language is listed.</summary>
internal sealed class ContainerRule : ISolutionRule
{
    private const string File = "Other/Customizations.xml";

    private static readonly (string Folder, string Container)[] Containers =
    [
        ("Entities/", "Entities"), ("Roles/", "Roles"), ("Workflows/", "Workflows"), ("Other/Relationships/", "EntityRelationships"),
        ("OptionSets/", "optionsets"), ("WebResources/", "WebResources"), ("PluginAssemblies/", "SolutionPluginAssemblies"),
        ("SdkMessageProcessingSteps/", "SdkMessageProcessingSteps"), ("AppModuleSiteMaps/", "AppModuleSiteMaps"),
        ("AppModules/", "AppModules"), ("Connectors/", "Connectors"),
    ];

    private static readonly string[] Always =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings",
        "optionsets", "CustomControls", "EntityDataProviders", "Languages",
    ];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var present = solution.Residue.Elements().Select(element => element.Name.LocalName).ToHashSet();
        var needed = Containers
            .Where(pair => solution.Files.Keys.Any(file => file.StartsWith(pair.Folder, StringComparison.Ordinal)))
            .Select(pair => pair.Container);
        foreach (var missing in Always.Union(needed).Where(name => !present.Contains(name)))
        {
            yield return new Finding(File, $"has no <{missing}>");
        }

        var listed = solution.Residue.Elements("Languages").Elements("Language").Select(language => language.Value.Trim()).ToHashSet();
        foreach (var table in solution.Tables)
        {
            foreach (var code in table.Entity.Descendants().Attributes("languagecode").Select(a => a.Value).Distinct().Where(code => !listed.Contains(code)))
            {
                yield return new Finding(table.File, $"has labels in language {code}, which is not listed");
            }
        }
    }
}
