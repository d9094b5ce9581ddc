using System.Text.Json;
using System.Text.Unicode;

namespace PowerPlatformMagento.App.Operations;

/// <summary>
/// Looks for halves of signs in JSON: <c>"\ud800"</c> alone, or bytes that are no UTF-8. The reader takes them wherever it leaves a text for later, and whoever
/// uses the text then fails.
/// </summary>
internal static class WholeSigns
{
    /// <summary>Checks all names and texts.</summary>
    /// <exception cref="JsonException">One holds half a sign, or the JSON is broken.</exception>
    public static void Require(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException();
        }

        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader is { ValueIsEscaped: true, TokenType: JsonTokenType.String or JsonTokenType.PropertyName })
            {
                Read(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException(null, half);
        }
    }
}
