using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>
/// Holds answers against their schema, more strictly than JSON schema does: a member that is not declared is a finding, and so is null, because
/// the designer offers only what is declared and flows fail on values of another kind.
/// </summary>
internal sealed class AnswerValidator(SwaggerDocument document)
{
    public IReadOnlyList<string> Check(JsonNode schema, JsonNode? value)
    {
        var findings = new List<string>();
        Check(document.Resolve(schema), value, "$", findings);
        return findings;
    }

    private void Check(JsonObject schema, JsonNode? value, string place, List<string> findings)
    {
        if (value is null)
        {
            findings.Add($"{place} is null");
            return;
        }

        var type = (string?)schema["type"] ?? "object";
        if (!Fits(type, value))
        {
            findings.Add($"{place} is a {value.GetValueKind()}, declared is {type}");
            return;
        }

        switch (value)
        {
            case JsonObject record:
                CheckObject(schema, record, place, findings);
                break;
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                {
                    Check(document.Resolve(schema["items"]!), list[index], $"{place}[{index}]", findings);
                }

                break;
            default:
                findings.AddRange(Problems(schema, value.AsValue()).Select(problem => $"{place} {problem}"));
                break;
        }
    }

    private void CheckObject(JsonObject schema, JsonObject record, string place, List<string> findings)
    {
        foreach (var name in (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).Where(name => !record.ContainsKey(name)))
        {
            findings.Add($"{place} has no {name}");
        }

        var properties = schema["properties"]?.AsObject() ?? [];
        var isOpen = schema["additionalProperties"] is not null || schema["x-ms-dynamic-schema"] is not null;
        foreach (var (name, member) in record)
        {
            if (properties[name] is { } declared)
            {
                Check(document.Resolve(declared), member, $"{place}.{name}", findings);
            }
            else if (schema["additionalProperties"] is JsonObject values)
            {
                Check(document.Resolve(values), member, $"{place}.{name}", findings);
            }
            else if (!isOpen)
            {
                findings.Add($"{place}.{name} is not declared");
            }
        }
    }

    private static IEnumerable<string> Problems(JsonObject schema, JsonValue value)
    {
        if (schema["enum"] is JsonArray allowed && !allowed.Any(one => JsonNode.DeepEquals(one, value)))
        {
            yield return $"is {value.ToJsonString()}, none of {allowed.ToJsonString()}";
        }

        if (value.GetValueKind() == JsonValueKind.Number)
        {
            var number = value.GetValue<decimal>();
            if (schema["minimum"] is { } minimum && number < minimum.GetValue<decimal>())
            {
                yield return $"is {number}, below {minimum}";
            }

            if (schema["maximum"] is { } maximum && number > maximum.GetValue<decimal>())
            {
                yield return $"is {number}, above {maximum}";
            }

            if ((string?)schema["format"] == "int32" && number is < int.MinValue or > int.MaxValue)
            {
                yield return "does not fit into 32 bits";
            }
        }
        else if (value.GetValueKind() == JsonValueKind.String)
        {
            foreach (var problem in TextProblems(schema, value.GetValue<string>()))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> TextProblems(JsonObject schema, string text)
    {
        if (schema["maxLength"] is { } longest && text.Length > (int)longest)
        {
            yield return $"has {text.Length} characters, at most {longest} are declared";
        }

        if (schema["pattern"] is { } pattern && !Regex.IsMatch(text, (string)pattern!))
        {
            yield return $"does not match {pattern}";
        }

        if ((string?)schema["format"] == "date-time" && !IsInstant(text))
        {
            yield return $"is \"{text}\", not an instant in UTC with a Z";
        }

        if ((string?)schema["format"] == "date" && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"is \"{text}\", not a date";
        }
    }

    private static bool IsInstant(string text) =>
        text.EndsWith('Z') && text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);

    private static bool Fits(string type, JsonNode value) => (type, value.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.GetValue<decimal>() % 1 == 0,
        _ => false,
    };
}
