using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace PowerPlatformMagento.Magento.Projections;

/// <summary>
/// Names of the fields the store is asked for, as a tree. It is taken from the type a record is read into, so nothing is asked for
/// that is not mapped; Magento answers an empty list to a filter it cannot parse, so the text is never pasted together by hand.
/// </summary>
internal sealed class FieldSelection
{
    private readonly List<(string Name, FieldSelection? Children)> _fields;

    private FieldSelection(List<(string Name, FieldSelection? Children)> fields)
    {
        _fields = fields;
    }

    /// <summary>Every name that is asked for, at any depth.</summary>
    public IEnumerable<string> Names => _fields.SelectMany(entry => (entry.Children?.Names ?? []).Prepend(entry.Name));

    /// <summary>The fields of a wire type.</summary>
    public static FieldSelection Of(JsonTypeInfo type)
    {
        var fields = new List<(string, FieldSelection?)>(type.Properties.Count);
        foreach (var property in type.Properties)
        {
            var nested = type.Options.GetTypeInfo(ElementOf(property.PropertyType));
            fields.Add((property.Name, nested.Kind == JsonTypeInfoKind.Object && nested.Properties.Count > 0 && IsRead(property) ? Of(nested) : null));
        }

        return new FieldSelection(fields);
    }

    /// <summary>The same fields of each record of a list, and the number of records.</summary>
    public string ToListText() => $"items[{this}],total_count";

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private static Type ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : type;

    private static bool IsRead(JsonPropertyInfo property) =>
        property.CustomConverter is null || property.CustomConverter.GetType().IsGenericType;

    private void Append(StringBuilder text)
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(_fields[i].Name);
            if (_fields[i].Children is { } children)
            {
                text.Append('[');
                children.Append(text);
                text.Append(']');
            }
        }
    }
}
