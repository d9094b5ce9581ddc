using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck;

/// <summary>Reads and writes JSON as flows see it: texts that look like dates stay texts.</summary>
internal static class FlowJson
{
    /// <exception cref="JsonReaderException">The text is not one JSON value.</exception>
    public static JToken Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            Culture = CultureInfo.InvariantCulture,
        };
        if (!reader.Read())
        {
            return JValue.CreateNull();
        }

        var token = JToken.ReadFrom(reader);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("Additional text encountered after finished reading JSON content.");
            }
        }

        return token;
    }

    /// <exception cref="JsonReaderException">The text is not one JSON object.</exception>
    public static JObject ParseObject(string text) =>
        Parse(text) as JObject ?? throw new JsonReaderException("The text is JSON, but not an object.");

    public static string Write(JToken token) => token.ToString(Formatting.None);

    /// <summary>Text of a token that is text; null for everything else.</summary>
    public static string? Text(JToken? token) => token is JValue { Type: JTokenType.String, Value: string text } ? text : null;

    /// <summary>Whether the token is missing or JSON null.</summary>
    public static bool IsNull(JToken? token) => token is null || token.Type is JTokenType.Null or JTokenType.Undefined;

    /// <summary>The member of an object; null when the token is no object or lacks it.</summary>
    public static JToken? Member(JToken? token, string name) => (token as JObject)?[name];

    /// <summary>The member of an object as a whole number; null when there is none.</summary>
    public static int? Number(JToken? token, string name) =>
        Member(token, name) is JValue { Type: JTokenType.Integer } value ? Convert.ToInt32(value.Value, CultureInfo.InvariantCulture) : null;
}
