using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>The manifest lists every component once, tables with the behavior that keeps off standard columns, and nothing undefined.</summary>
internal sealed class RootComponentRule : ISolutionRule
{
    private const string File = "Other/Solution.xml";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var defined = Defined(solution).ToList();
        var listed = solution.RootComponents
            .Select(component => $"{component.Attr("type")} {Key(component.Attr("id"), component.Attr("schemaName"))} {component.Attr("behavior")}")
            .ToList();
        return defined.Except(listed).Select(component => new Finding(File, $"lacks the root component {component}"))
            .Concat(listed.Except(defined).Select(component => new Finding(File, $"lists {component}, which is not defined so")))
            .Concat(listed.GroupBy(component => component).Where(group => group.Count() > 1).Select(group => new Finding(File, $"lists {group.Key} twice")));
    }

    private static IEnumerable<string> Defined(UnpackedSolution solution) =>
        solution.Tables.Select(table => $"1 {Key(string.Empty, table.LogicalName)} {(table.IsOwn ? 0 : 2)}")
            .Concat(solution.Choices.Select(choice => $"9 {Key(string.Empty, choice.Xml.Attr("Name"))} 0"))
            .Concat(solution.Roles.Select(role => $"20 {Key(role.Xml.Attr("id"), string.Empty)} 0"))
            .Concat(solution.PluginAssemblies.Select(assembly => $"91 {Key(assembly.Xml.Attr("PluginAssemblyId"), assembly.Xml.Attr("FullName"))} 0"));

    private static string Key(string id, string schemaName) => $"[{id.BareGuid()}|{schemaName}]";
}
