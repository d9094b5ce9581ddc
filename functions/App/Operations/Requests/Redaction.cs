using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Records;

namespace PowerPlatformMagento.App.Operations.Requests;

/// <summary>Takes out of answers what nobody needs in a flow and everybody could read in its history: passwords, tokens, payment details.</summary>
internal static class Redaction
{
    /// <summary>The same JSON without secret members. Changes the node it is given.</summary>
    public static JsonNode? Clean(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject record:
                foreach (var name in record.Select(member => member.Key).Where(name => SecretNames.Hold(name)).ToList())
                {
                    record.Remove(name);
                }

                RemoveSecretAttributes(record);
                foreach (var (_, value) in record)
                {
                    Clean(value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Clean(item);
                }

                break;
        }

        return node;
    }

    // Attributes come as pairs of code and value.
    private static void RemoveSecretAttributes(JsonObject record)
    {
        if (record["attribute_code"] is JsonValue code && code.TryGetValue<string>(out var name) && SecretNames.Hold(name))
        {
            record.Remove("value");
        }
    }
}
