using System.Text.RegularExpressions;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>The names in braces of a path and the declared path parameters are the same; the store needs no declaration.</summary>
internal static partial class PathRules
{
    /// <summary>The parameters in the order they are shown: those of the path, then queries, technical ones last.</summary>
    public static IReadOnlyList<Parameter> Complete(string id, string path, IReadOnlyList<Parameter> declared)
    {
        Texts.Must(path.StartsWith('/') && path.IndexOfAny(['*', '?', '#', '=']) < 0, id, $"path {path} begins with / and holds none of * ? # =");
        var names = Name().Matches(path).Select(match => match.Groups[1].Value).ToList();
        var all = names.Contains(SharedParameters.Store.Name) && declared.All(parameter => parameter.Name != SharedParameters.Store.Name)
            ? [SharedParameters.Store, .. declared]
            : declared.ToList();
        var inPath = names.Select(name => all.FirstOrDefault(parameter => parameter.Place == "path" && parameter.Name == name)
            ?? throw new DefinitionException(id, $"{{{name}}} of the path is not declared")).ToList();
        foreach (var stranger in all.Where(parameter => parameter.Place == "path" && !names.Contains(parameter.Name)))
        {
            throw new DefinitionException(id, $"parameter {stranger.Name} is not in the path");
        }

        Texts.Must(all.All(parameter => !parameter.Name.Equals("connectionId", StringComparison.OrdinalIgnoreCase)), id, "no parameter may be called connectionId");
        Texts.Must(all.DistinctBy(parameter => (parameter.Place, parameter.Name)).Count() == all.Count, id, "a parameter is declared twice");
        return [.. inPath, .. all.Where(parameter => parameter.Place != "path").OrderBy(parameter => SharedParameters.All.Contains(parameter))];
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Name();
}
