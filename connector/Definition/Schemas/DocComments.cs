using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Reads the doc comments of records; the compiler leaves them beside their assembly.</summary>
internal static partial class DocComments
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Files = new();

    /// <summary>The summary of a type as one line of text.</summary>
    /// <exception cref="DefinitionException">The type has no doc comment.</exception>
    public static string Of(Type type) =>
        Member(type.Assembly, "T:" + Id(type)) is { } member ? Text(member.Element("summary")) : throw new DefinitionException(type.Name, "has no doc comment");

    /// <summary>The summary of a property, or the parameter of a positional record, as one line of text.</summary>
    /// <exception cref="DefinitionException">The property has no doc comment.</exception>
    public static string Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var own = Member(type.Assembly, $"P:{Id(type)}.{property.Name}")?.Element("summary");
        var positional = Member(type.Assembly, "T:" + Id(type))?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == property.Name);
        return (own ?? positional) is { } found ? Text(found) : throw new DefinitionException($"{type.Name}.{property.Name}", "has no doc comment");
    }

    private static string Id(Type type)
    {
        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return open.FullName!.Replace('+', '.');
    }

    private static XElement? Member(Assembly assembly, string id) => Files.GetOrAdd(assembly, Load).GetValueOrDefault(id);

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        return XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
    }

    private static string Text(XElement? element)
    {
        var text = new StringBuilder();
        foreach (var node in element?.Nodes() ?? [])
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement { Name.LocalName: "see" or "seealso" } see => Referred(see),
                XElement { Name.LocalName: "paramref" or "typeparamref" } named => named.Attribute("name")?.Value,
                XElement inner => Text(inner),
                _ => string.Empty,
            });
        }

        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    // Makers do not know our types: a list of constants is written out, a property is called by its label.
    private static string Referred(XElement see)
    {
        if (see.Value.Length > 0 || see.Attribute("langword") is not null)
        {
            return see.Value.Length > 0 ? see.Value : see.Attribute("langword")!.Value;
        }

        var target = see.Attribute("cref")?.Value ?? string.Empty;
        var name = target.Split('.')[^1].Split('(')[0];
        var constants = target.StartsWith("T:", StringComparison.Ordinal) ? Constants(target[2..]) : [];
        return constants.Count > 0 ? string.Join(", ", constants) : Labels.Of(name);
    }

    private static List<string> Constants(string type) =>
    [
        .. (Known(type)?.GetFields(BindingFlags.Public | BindingFlags.Static) ?? [])
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!),
    ];

    private static Type? Known(string type) => AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(type)).FirstOrDefault(found => found is not null);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
