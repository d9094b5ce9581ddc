using System.Text.Json;

namespace PowerPlatformMagento.App.Tests.Notifications;

/// <summary>Whether a value is what a schema says of it: every member is declared and of its type.</summary>
internal static class SchemaFit
{
    public static void Check(JsonElement schema, JsonElement value, string place)
    {
        Assert.Contains(schema.GetProperty("type").GetString(), Types(value.ValueKind), $"{place} is {value.ValueKind}");
        Assert.IsFalse(schema.TryGetProperty("$ref", out _), $"{place} refers to something that is not here");
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckMembers(schema, value, place);
                break;
            case JsonValueKind.Array:
                foreach (var entry in value.EnumerateArray())
                {
                    Check(schema.GetProperty("items"), entry, place + "[]");
                }

                break;
        }
    }

    private static void CheckMembers(JsonElement schema, JsonElement value, string place)
    {
        var isOpen = schema.TryGetProperty("additionalProperties", out _);
        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var declared))
            {
                Assert.IsFalse(string.IsNullOrEmpty(declared.GetProperty("title").GetString()), $"{place}.{member.Name} has no name for people");
                Check(declared, member.Value, $"{place}.{member.Name}");
            }
            else
            {
                Assert.IsTrue(isOpen, $"{place} has no {member.Name}");
            }
        }
    }

    private static string[] Types(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => ["object"],
        JsonValueKind.Array => ["array"],
        JsonValueKind.String => ["string"],
        JsonValueKind.Number => ["number", "integer"],
        JsonValueKind.True or JsonValueKind.False => ["boolean"],
        _ => [],
    };
}
