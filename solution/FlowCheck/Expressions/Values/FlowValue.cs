using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Values;

/// <summary>What the expression language thinks of a JSON value: its type's name and how it becomes text.</summary>
internal static class FlowValue
{
    private const string ContentMember = "$content";
    private const string ContentTypeMember = "$content-type";

    /// <summary>Name of the type as error texts use it.</summary>
    public static string TypeName(JToken? value) => value switch
    {
        null => "Null",
        JArray => "Array",
        JObject => "Object",
        _ => value.Type switch
        {
            JTokenType.String => "String",
            JTokenType.Boolean => "Boolean",
            JTokenType.Integer => "Integer",
            JTokenType.Float => "Float",
            _ => "Null",
        },
    };

    public static bool IsNumber(JToken value) => value.Type is JTokenType.Integer or JTokenType.Float;

    /// <summary>
    /// The value as string() and interpolation write it: null is empty, booleans are True and False, objects and arrays are JSON,
    /// binary content is its text.
    /// </summary>
    public static string ToText(JToken? value) => value switch
    {
        null => string.Empty,
        JObject content when IsContent(content) => Encoding.UTF8.GetString(Bytes(content)),
        JContainer container => FlowJson.Write(container),
        JValue { Value: { } scalar } => scalar switch
        {
            string text => text,
            bool flag => flag ? "True" : "False",
            _ => Convert.ToString(scalar, CultureInfo.InvariantCulture) ?? string.Empty,
        },
        _ => string.Empty,
    };

    /// <summary>Whether the object is binary content: base64 beside its media type.</summary>
    public static bool IsContent(JToken? value) =>
        value is JObject { Count: 2 } content && FlowJson.Text(content[ContentMember]) is not null && FlowJson.Text(content[ContentTypeMember]) is not null;

    public static byte[] Bytes(JObject content) => Convert.FromBase64String(FlowJson.Text(content[ContentMember])!);

    public static JObject Content(string mediaType, byte[] bytes) => new()
    {
        [ContentTypeMember] = mediaType,
        [ContentMember] = Convert.ToBase64String(bytes),
    };

    /// <summary>The member a name selects: the exact one, else one that differs only in case.</summary>
    public static JProperty? FindMember(JObject container, string name) =>
        container.Property(name, StringComparison.Ordinal) ?? container.Property(name, StringComparison.OrdinalIgnoreCase);
}
