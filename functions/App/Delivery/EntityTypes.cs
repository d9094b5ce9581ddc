using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Names of the kinds of records in external keys and on the error desk.</summary>
internal static class EntityTypes
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<EntityType>().Select(NameOf)];

    /// <summary>The name of a kind, as external keys hold it.</summary>
    public static string NameOf(EntityType type) => type switch
    {
        EntityType.Order => "order",
        EntityType.Customer => "customer",
        EntityType.Return => "return",
        EntityType.WebActivity => "webactivity",
        EntityType.ServiceRequest => "servicerequest",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The kind of a name; null when it is none of them.</summary>
    public static EntityType? Find(string? name) => name switch
    {
        "order" => EntityType.Order,
        "customer" => EntityType.Customer,
        "return" => EntityType.Return,
        "webactivity" => EntityType.WebActivity,
        "servicerequest" => EntityType.ServiceRequest,
        _ => null,
    };
}
