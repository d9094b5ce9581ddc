using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Bodies with one field wrong, for every field of a schema and every way it can be wrong.</summary>
internal sealed class BodyMutations(SwaggerDocument document)
{
    public IEnumerable<Mutation> Of(ContractRequest request)
    {
        yield return Mutation.OfBody("unknown member", request, "noSuchMember", body => body["noSuchMember"] = 1);
        foreach (var mutation in Below(request, request.Operation.Body!, request.Body!, []))
        {
            yield return mutation;
        }
    }

    private IEnumerable<Mutation> Below(ContractRequest request, JsonObject schema, JsonObject value, string[] path)
    {
        var required = (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).ToHashSet();
        foreach (var (name, node) in schema["properties"]?.AsObject() ?? [])
        {
            var property = document.Resolve(node!);
            if (required.Contains(name))
            {
                yield return At(request, "missing", path, name, parent => parent.Remove(name));
                yield return At(request, "null", path, name, parent => parent[name] = null);
            }

            foreach (var (what, wrong) in Wrong(property))
            {
                yield return At(request, what, path, name, parent => parent[name] = wrong.DeepClone());
            }

            foreach (var mutation in Deeper(request, property, value[name], [.. path, name]))
            {
                yield return mutation;
            }
        }
    }

    private IEnumerable<Mutation> Deeper(ContractRequest request, JsonObject property, JsonNode? value, string[] path) => value switch
    {
        JsonObject inner when property["properties"] is not null => Below(request, property, inner, path).Append(Unknown(request, path)),
        JsonArray { Count: > 0 } list when list[0] is JsonObject first => Below(request, document.Resolve(property["items"]!), first, [.. path, "0"]).Append(Unknown(request, [.. path, "0"])),
        _ => [],
    };

    private static Mutation Unknown(ContractRequest request, string[] path) => At(request, "unknown member", path, "noSuchMember", parent => parent["noSuchMember"] = 1);

    /// <summary>Values a property does not take, each with what is wrong about it.</summary>
    private IEnumerable<(string What, JsonNode Value)> Wrong(JsonObject schema)
    {
        switch ((string?)schema["type"])
        {
            case "string":
                yield return ("number for text", JsonValue.Create(17));
                yield return ("object for text", new JsonObject());
                foreach (var (what, text) in WrongTexts(schema))
                {
                    yield return (what, JsonValue.Create(text));
                }

                break;
            case "integer" or "number":
                yield return ("text for number", JsonValue.Create("abc"));
                yield return ("boolean for number", JsonValue.Create(true));
                foreach (var (what, number) in WrongNumbers(schema))
                {
                    yield return (what, JsonValue.Create(number));
                }

                break;
            case "boolean":
                yield return ("text for boolean", JsonValue.Create("yes"));
                yield return ("number for boolean", JsonValue.Create(1));
                break;
            case "array":
                yield return ("object for list", new JsonObject());
                yield return ("null in list", new JsonArray((JsonNode?)null));
                foreach (var wrong in WrongLists(schema))
                {
                    yield return wrong;
                }

                break;
            default:
                yield return ("list for object", new JsonArray());
                break;
        }
    }

    private IEnumerable<(string What, JsonNode Value)> WrongLists(JsonObject schema)
    {
        var items = document.Resolve(schema["items"]!);
        if ((string?)items["type"] == "string")
        {
            yield return ("number in list of text", new JsonArray(JsonValue.Create(17)));
        }

        if (schema["maxItems"] is { } most && (string?)items["type"] == "string")
        {
            yield return ("too many", new JsonArray([.. Enumerable.Range(0, (int)most + 1).Select(index => JsonValue.Create("v" + index))]));
        }
    }

    private static IEnumerable<(string What, string Text)> WrongTexts(JsonObject schema)
    {
        if (schema["enum"] is not null)
        {
            yield return ("no such choice", "no such choice");
        }

        if (schema["maxLength"] is { } longest && (int)longest < 100_000)
        {
            yield return ("too long", new string('x', (int)longest + 1));
        }

        if (schema["minLength"] is not null)
        {
            yield return ("empty", string.Empty);
        }

        if (schema["pattern"] is not null && !SampleValues.Fits(schema, "\u00a7 ?"))
        {
            yield return ("wrong characters", "\u00a7 ?");
        }

        if ((string?)schema["format"] is "date-time" or "date")
        {
            yield return ("no date", "31.12.2026 noon");
        }
    }

    private static IEnumerable<(string What, decimal Number)> WrongNumbers(JsonObject schema)
    {
        if (schema["minimum"] is { } least)
        {
            yield return ("below the minimum", least.GetValue<decimal>() - 1);
        }

        if (schema["maximum"] is { } most)
        {
            yield return ("above the maximum", most.GetValue<decimal>() + 1);
        }

        if ((string?)schema["type"] == "integer")
        {
            yield return ("fraction for integer", 1.5m);
        }
    }

    private static Mutation At(ContractRequest request, string what, string[] path, string name, Action<JsonObject> change) =>
        Mutation.OfBody(what, request, name, body => change(path.Aggregate((JsonNode)body, (current, part) => (current is JsonArray list ? list[0] : current[part])!).AsObject())) is var made && path.Length > 0
            ? made with { What = $"{what} {string.Join('.', path)}.{name}" }
            : made;
}
