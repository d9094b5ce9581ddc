using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Connector.Definition.Tests.Support;

/// <summary>
/// Looks at records as they come out of a body that holds as little as it may. The generated readers set what is missing to null, whatever the type and the
/// initial value of a property say.
/// </summary>
internal static class MissingMembers
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The smallest body of a record: what it requires and nothing else; lists that are required hold one item.</summary>
    public static JsonObject SmallestBody(Type record) => new(
        Sent(record).Where(IsRequired).Select(property => KeyValuePair.Create(Name(property), Smallest(property.PropertyType))));

    /// <summary>Names of the members a record requires, as they are sent.</summary>
    public static IEnumerable<string> Required(Type record) => Sent(record).Where(IsRequired).Select(Name);

    /// <summary>Paths of members that are null although their type says that they never are.</summary>
    public static IEnumerable<string> NullsOf(object record, string parent = "")
    {
        foreach (var property in Sent(record.GetType()).Where(property => !property.PropertyType.IsValueType))
        {
            var (value, path) = (property.GetValue(record), parent + Name(property));
            if (value is null)
            {
                if (Nullability.Create(property).ReadState == NullabilityState.NotNull)
                {
                    yield return path;
                }

                continue;
            }

            foreach (var inner in Inside(value).Where(IsRecord).SelectMany(item => NullsOf(item, path + ".")))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<object> Inside(object value) => value is IEnumerable list and not string ? list.OfType<object>() : [value];

    private static IEnumerable<PropertyInfo> Sent(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null);

    private static bool IsRequired(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null || property.GetCustomAttribute<RequiredAttribute>() is not null;

    private static string Name(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsRecord(object value) => IsRecord(value.GetType());

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace?.StartsWith("PowerPlatformMagento.", StringComparison.Ordinal) == true;

    private static string First(Type type) =>
        type.GetField(Enum.GetNames(type)[0])!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? Enum.GetNames(type)[0];

    private static JsonNode? Smallest(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Smallest(inner);
        }

        if (IsRecord(type))
        {
            return SmallestBody(type);
        }

        return type switch
        {
            _ when type == typeof(string) => "1",
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTime) => "2026-01-31T08:00:00Z",
            _ when type.IsEnum => First(type),
            _ when type.IsValueType => 1,
            _ when typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments() is [var item] => new JsonArray(Smallest(item)),
            _ => new JsonObject(),
        };
    }
}
