using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Types that are one JSON value.</summary>
internal static class Scalars
{
    private static readonly Dictionary<Type, (string Type, string? Format)> Known = new()
    {
        [typeof(string)] = ("string", null), [typeof(bool)] = ("boolean", null), [typeof(int)] = ("integer", "int32"), [typeof(long)] = ("integer", "int64"),
        [typeof(decimal)] = ("number", "double"), [typeof(double)] = ("number", "double"), [typeof(DateTime)] = ("string", "date-time"),
        [typeof(DateTimeOffset)] = ("string", "date-time"), [typeof(DateOnly)] = ("string", "date"), [typeof(Guid)] = ("string", "uuid"), [typeof(Uri)] = ("string", "uri"),
    };

    /// <summary>Whether a type is one value; writes type and format if so.</summary>
    public static bool TryWrite(Type type, JsonObject node)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsEnum)
        {
            node["type"] = "string";
            return true;
        }

        if (!Known.TryGetValue(bare, out var known))
        {
            return false;
        }

        node["type"] = known.Type;
        if (known.Format is not null)
        {
            node["format"] = known.Format;
        }

        return true;
    }

    /// <summary>The values of an enumeration as they are sent; empty for other types.</summary>
    /// <exception cref="DefinitionException">The enumeration is sent as numbers.</exception>
    public static IReadOnlyList<Option> Options(Type type, MemberInfo? property)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (!bare.IsEnum)
        {
            return [];
        }

        var converter = property?.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType ?? bare.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
        Texts.Must(converter?.Name.StartsWith("EnumNames", StringComparison.Ordinal) == true, bare.Name, "an enumeration is sent as text: give it the converter EnumNames, which refuses numbers");
        return [.. bare.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name).Select(Named)];
    }

    public static Option Named(string value) => new(value, Labels.Of(value));
}
