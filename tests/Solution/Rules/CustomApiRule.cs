using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>A Custom API sits in the folder of its name, has labels, known types, a listed plug-in type and an existing privilege.</summary>
internal sealed class CustomApiRule : ISolutionRule
{
    private const int DescriptionLimit = 300;

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var types = solution.PluginTypes.Select(type => type.Attr("PluginTypeId").BareGuid()).ToHashSet();
        return solution.CustomApis.SelectMany(api => OfApi(solution, api, types))
            .Concat(solution.CustomApis.Concat(solution.RequestParameters).Concat(solution.ResponseProperties).SelectMany(OfAny))
            .Concat(solution.RequestParameters.Concat(solution.ResponseProperties).SelectMany(OfPart));
    }

    private static IEnumerable<Finding> OfApi(UnpackedSolution solution, Component api, HashSet<string> types)
    {
        var name = api.Xml.Attr("uniquename");
        if (!solution.IsOwnName(name))
        {
            yield return new Finding(api.File, $"\"{name}\" does not start with {solution.Prefix}");
        }

        if (!types.Contains(api.Xml.Element("plugintypeid").Text("plugintypeexportkey").BareGuid()))
        {
            yield return new Finding(api.File, $"{name} is bound to a plug-in type that no assembly lists");
        }

        if (api.Xml.Text("executeprivilegename") is { Length: > 0 } privilege && !MayExist(solution, privilege))
        {
            yield return new Finding(api.File, $"{name}: there is no privilege \"{privilege}\"");
        }

        if (api.Xml.Text("isfunction") == "1" && (api.Xml.Text("workflowsdkstepenabled") == "1" || !HasResponse(solution, api)))
        {
            yield return new Finding(api.File, $"{name}: a function has a response and is no workflow step");
        }
    }

    private static bool MayExist(UnpackedSolution solution, string privilege) =>
        Privilege.Parse(privilege) is { } parsed && (!solution.IsOwnName(parsed.Table) || solution.FindTable(parsed.Table) is not null);

    private static bool HasResponse(UnpackedSolution solution, Component api)
    {
        var folder = api.File[..(api.File.LastIndexOf('/') + 1)];
        return solution.ResponseProperties.Any(property => property.File.StartsWith(folder, StringComparison.Ordinal));
    }

    private static IEnumerable<Finding> OfAny(Component part)
    {
        var name = part.Xml.Attr("uniquename");
        if (part.File.Split('/')[^2] != name)
        {
            yield return new Finding(part.File, $"the folder is not called \"{name}\"");
        }

        foreach (var label in new[] { "displayname", "description" }.Where(label => !IsLabelled(part.Xml.Element(label))))
        {
            yield return new Finding(part.File, $"{name} has no {label}");
        }

        if (part.Xml.Element("description").Attr("default").Length > DescriptionLimit)
        {
            yield return new Finding(part.File, $"{name}: the description is longer than {DescriptionLimit} characters");
        }
    }

    private static bool IsLabelled(XElement? label) =>
        label.Attr("default").Length > 0 && label?.Element("label").Attr("description") == label.Attr("default");

    private static IEnumerable<Finding> OfPart(Component part)
    {
        var type = part.Xml.Text("type");
        if (!int.TryParse(type, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 12)
        {
            yield return new Finding(part.File, $"{part.Xml.Attr("uniquename")}: type \"{type}\" is not 0 to 12");
        }
    }
}
