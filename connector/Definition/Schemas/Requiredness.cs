using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Whether a property must be there.</summary>
internal static class Requiredness
{
    public static bool Of(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null
        || property.GetCustomAttribute<RequiredAttribute>() is not null
        || property.GetCustomAttribute<JsonRequiredAttribute>() is not null
        || property.GetCustomAttribute<DataMemberAttribute>() is { IsRequired: true }
        || IsPositional(property);

    // Positional records: a parameter without default that may not be null.
    private static bool IsPositional(PropertyInfo property)
    {
        var constructor = property.DeclaringType!.GetConstructors().FirstOrDefault(candidate => candidate.GetParameters().Any(parameter => parameter.Name == property.Name));
        return constructor?.GetParameters().Single(parameter => parameter.Name == property.Name) is { HasDefaultValue: false } given
            && new NullabilityInfoContext().Create(given).WriteState == NullabilityState.NotNull;
    }
}
