using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules.Access;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>A Custom API sits in the folder of its name, has labels, known types, a listed plug-in type and an existing privilege.</summary>
internal sealed class CustomApiRule : ISolutionRule
{
    private const int DescriptionLimit = 300;

    private const int HighestType = 12;

    private static readonly string[] Labels = ["displayname", "description"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var types = solution.Reachable.SelectMany(reachable => reachable.PluginTypes).Select(type => type.Attr("PluginTypeId").BareGuid()).ToHashSet();
        var parts = solution.RequestParameters.Concat(solution.ResponseProperties).ToList();
        return solution.CustomApis.SelectMany(api => OfApi(solution, api, types).Select(problem => Of(api, problem)))
            .Concat(solution.CustomApis.Concat(parts).SelectMany(part => OfAny(part).Select(problem => Of(part, problem))))
            .Concat(parts.SelectMany(part => OfPart(part).Select(problem => Of(part, problem))));
    }

    private static Finding Of(Component part, (string Text, string Fix) problem) =>
        new(part.File, $"{part.Xml.Name} {part.Xml.Attr("uniquename")}", problem.Text, problem.Fix);

    private static IEnumerable<(string Text, string Fix)> OfApi(UnpackedSolution solution, Component api, HashSet<string> types)
    {
        var name = api.Xml.Attr("uniquename");
        if (!solution.IsOwnName(name))
        {
            yield return ($"\"{name}\" does not start with {solution.Prefix}", "Put the prefix of the publisher first.");
        }

        if (!types.Contains(api.Xml.Element("plugintypeid").Text("plugintypeexportkey").BareGuid()))
        {
            yield return ($"{name} is bound to a plug-in type that no assembly lists", "Set plugintypeid/plugintypeexportkey to a PluginTypeId.");
        }

        if (api.Xml.Text("executeprivilegename") is { Length: > 0 } privilege && PrivilegeCatalog.Problem(solution, privilege) is not null)
        {
            yield return ($"{name}: there is no privilege \"{privilege}\"", "Name a privilege of an existing table in executeprivilegename.");
        }

        if (api.Xml.Text("isfunction") == "1" && (api.Xml.Text("workflowsdkstepenabled") == "1" || !HasResponse(solution, api)))
        {
            yield return ($"{name}: a function has a response and is no workflow step", "Add a response property and set workflowsdkstepenabled to 0, or make it an action.");
        }

        var bound = api.Xml.Text("boundentitylogicalname");
        if (api.Xml.Text("bindingtype") is "1" or "2" != (bound.Length > 0) || (bound.Length > 0 && !solution.Schema.HasTable(bound)))
        {
            yield return ($"{name}: boundentitylogicalname \"{bound}\" does not go with its binding type", "Name an existing table for binding types 1 and 2, leave the element out for 0.");
        }
    }

    private static bool HasResponse(UnpackedSolution solution, Component api) =>
        solution.ResponseProperties.Any(property => property.File.StartsWith(api.Folder, StringComparison.Ordinal));

    private static IEnumerable<(string Text, string Fix)> OfAny(Component part)
    {
        var name = part.Xml.Attr("uniquename");
        if (part.File.Split('/')[^2] != name)
        {
            yield return ($"the folder is not called \"{name}\"", "Name the folder after uniquename.");
        }

        foreach (var label in Labels.Where(label => !IsLabelled(part.Xml.Element(label))))
        {
            yield return ($"{name} has no {label}", "Write the text as default and as label in 1033.");
        }

        if (part.Xml.Element("description").Attr("default").Length > DescriptionLimit)
        {
            yield return ($"{name}: the description is longer than {DescriptionLimit} characters", "Shorten it.");
        }
    }

    private static bool IsLabelled(XElement? label) =>
        label.Attr("default").Length > 0 && label?.Element("label").Attr("description") == label.Attr("default");

    private static IEnumerable<(string Text, string Fix)> OfPart(Component part)
    {
        var type = part.Xml.Text("type");
        if (!int.TryParse(type, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > HighestType)
        {
            yield return ($"{part.Xml.Attr("uniquename")}: type \"{type}\" is not 0 to {HighestType}", "Write the number of a type.");
        }
    }
}
