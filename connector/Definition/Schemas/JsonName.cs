using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>What a property is called on the wire.</summary>
internal static class JsonName
{
    public static string Of(PropertyInfo property) =>
        property.GetCustomAttribute<DataMemberAttribute>()?.Name
        ?? property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>Properties that are sent, in the order of the contract or of the source.</summary>
    public static IReadOnlyList<PropertyInfo> Sent(Type type)
    {
        var isContract = type.GetCustomAttribute<DataContractAttribute>() is not null;
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0)
                .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
                .Where(property => !isContract || property.GetCustomAttribute<DataMemberAttribute>() is not null)
                .OrderBy(property => property.GetCustomAttribute<DataMemberAttribute>()?.Order ?? property.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0)
                .ThenBy(property => Depth(property.DeclaringType!))
                .ThenBy(property => property.MetadataToken),
        ];
    }

    // What a record inherits comes before what it adds.
    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
