using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>
/// Makes schemas of records. A record within a record is written out, its labels begin with that of the property: people pick "Billing Address City"
/// from a flat list. Records in lists, and those with an origin of their own, are shared.
/// </summary>
internal sealed class SchemaWriter(DefinitionStore store, ICallWriter calls, Direction direction)
{
    private readonly Stack<Type> open = new();

    /// <summary>The schema of a body, an answer or an event.</summary>
    public JsonObject Root(Type type, Shape shape)
    {
        if (ItemOf(type) is { } item)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Root(item, shape.Nested.Values.FirstOrDefault(Shape.Plain)) };
        }

        return store.Refer(type, Record(type, shape, string.Empty), direction);
    }

    /// <summary>The item of a list type; null for everything else.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type) || IsMap(type))
        {
            return null;
        }

        return type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces().Append(type).First(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
    }

    private JsonObject Record(Type type, Shape shape, string prefix)
    {
        Enter(type);
        var (label, description) = Texts.Pair(type.Name, Labels.Of(DefinitionLabel(type)), DocComments.Of(type));
        var node = new JsonObject { ["type"] = "object", ["x-ms-summary"] = label, ["description"] = description };
        Fill(node, type, shape, prefix);
        open.Pop();
        return node;
    }

    private void Enter(Type type)
    {
        Texts.Must(!open.Contains(type), type.Name, "a record cannot hold itself");
        open.Push(type);
    }

    private void Fill(JsonObject node, Type type, Shape shape, string prefix)
    {
        var sent = JsonName.Sent(type);
        Texts.Must(sent.Count > 0, type.Name, "has no property that is sent");
        CheckNames(type, sent, shape);
        var required = sent.Where(property => IsRequired(property, shape)).Select(property => (JsonNode)JsonName.Of(property)).ToArray();
        if (required.Length > 0)
        {
            node["required"] = new JsonArray(required);
        }

        var properties = new JsonObject();
        foreach (var property in sent)
        {
            properties[JsonName.Of(property)] = Property(property, shape, prefix);
        }

        node["properties"] = properties;
    }

    private JsonObject Property(PropertyInfo property, Shape shape, string prefix)
    {
        var name = JsonName.Of(property);
        var details = Limits.Of(property, shape.Of(name));
        var own = details.Label ?? LabelOf(property, name);
        var where = $"{property.DeclaringType!.Name}.{property.Name}";
        var (label, description) = Texts.Pair(where, prefix.Length > 0 ? $"{prefix} {own}" : own, details.Description ?? DocComments.Of(property));
        var node = new JsonObject();
        var isScalar = Scalars.TryWrite(property.PropertyType, node);
        if (!isScalar && !IsMap(property.PropertyType) && ItemOf(property.PropertyType) is null && HasOrigin(property.PropertyType))
        {
            return store.Refer(property.PropertyType, Record(property.PropertyType, shape.Below(name), string.Empty), direction);
        }

        if (!isScalar)
        {
            node["type"] = details.Schema is null && ItemOf(property.PropertyType) is not null ? "array" : "object";
        }

        node["x-ms-summary"] = label;
        node["description"] = description;
        if (isScalar)
        {
            FieldWriter.Value(node, details, calls);
        }
        else
        {
            Compound(node, property, shape.Below(name), label, details);
        }

        FieldWriter.Shown(node, details, direction != Direction.Input ? OutputVisibility.Of(name) : InputVisibility(property, shape));
        if (name == "callbackUrl" && direction == Direction.Input)
        {
            node["x-ms-notification-url"] = true;
            node["x-ms-visibility"] = "internal";
        }

        return node;
    }

    private void Compound(JsonObject node, PropertyInfo property, Shape below, string label, FieldDetails details)
    {
        var type = property.PropertyType;
        if (details.Schema is { } schema)
        {
            calls.WriteSchema(node, schema);
        }
        else if (IsMap(type))
        {
            node["additionalProperties"] = MapValue(type);
        }
        else if (ItemOf(type) is { } item)
        {
            node["items"] = Item(item, below, details);
            if (details.MaximumItems is { } most)
            {
                node["maxItems"] = most;
            }
        }
        else
        {
            Enter(type);
            Fill(node, type, below, label);
            open.Pop();
        }
    }

    private JsonObject Item(Type item, Shape below, FieldDetails details)
    {
        var node = new JsonObject();
        if (Scalars.TryWrite(item, node))
        {
            FieldWriter.Value(node, details, calls);
            return node;
        }

        if (IsMap(item))
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = MapValue(item) };
        }

        var prefix = direction != Direction.Input && !HasOrigin(item) ? Labels.Of(item.Name) : string.Empty;
        return store.Refer(item, Record(item, below, prefix), direction);
    }

    // The records of a page are called what they are, not "Value".
    private static string LabelOf(PropertyInfo property, string name) =>
        property.DeclaringType!.IsGenericType && ItemOf(property.PropertyType) is { } item && property.DeclaringType.GetGenericArguments().Contains(item)
            ? Labels.Plural(Labels.Of(item.Name))
            : Labels.Of(name);

    private static JsonNode MapValue(Type type)
    {
        var node = new JsonObject();
        var value = type.IsGenericType ? type.GetGenericArguments()[^1] : typeof(JsonElement);
        return Scalars.TryWrite(value, node) ? node : JsonValue.Create(true);
    }

    private static Visibility InputVisibility(PropertyInfo property, Shape shape) => property.Name switch
    {
        "IdempotencyKey" => Visibility.Advanced,
        _ => IsRequired(property, shape) ? Visibility.Important : Visibility.Normal,
    };

    private static bool IsRequired(PropertyInfo property, Shape shape) => shape.Of(JsonName.Of(property)).IsRequired ?? Requiredness.Of(property);

    private static void CheckNames(Type type, IReadOnlyList<PropertyInfo> sent, Shape shape)
    {
        var names = sent.Select(JsonName.Of).ToHashSet();
        foreach (var stranger in shape.Fields.Keys.Concat(shape.Nested.Keys).Where(name => !names.Contains(name)))
        {
            throw new DefinitionException(type.Name, $"has no property {stranger}");
        }
    }

    /// <summary>Orders, customers, products, carts and the like: records that say where they come from.</summary>
    private static bool HasOrigin(Type type) =>
        type.GetProperty(nameof(Order.Source))?.PropertyType == typeof(Source) || (type.GetProperty("Id") is not null && type.GetProperty("Store") is not null);

    private static bool IsMap(Type type) =>
        type == typeof(JsonElement) || type == typeof(JsonObject) || type == typeof(JsonElement?)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IDictionary<,>) || open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>)));

    private static string DefinitionLabel(Type type) =>
        type.IsGenericType ? string.Concat(type.GetGenericArguments().Select(DefinitionLabel)) + type.Name.Split('`')[0].Replace("Result", string.Empty, StringComparison.Ordinal) : type.Name;
}
