using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Operations;

/// <summary>Enumerations as their names; a number is refused, although it would be one to the serializer.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class EnumNames<TEnum>() : JsonStringEnumConverter<TEnum>(namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;
