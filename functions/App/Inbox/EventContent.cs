using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>What an event brings along, ready to go to Dataverse: the store is not asked for the record.</summary>
/// <param name="Payload">JSON of the contract.</param>
/// <param name="Bytes">Size of the payload in UTF-8.</param>
/// <param name="ReadAt">When the app learned of it.</param>
public sealed record EventContent(string Payload, int Bytes, DateTimeOffset ReadAt)
{
    /// <summary>Kinds of records that come with their content, because the store has no way to read them.</summary>
    public static IReadOnlyList<EntityType> Types { get; } = [.. Enum.GetValues<EntityType>().Where(Has)];

    /// <summary>True when records of the kind come with their content.</summary>
    public static bool Has(EntityType type) => type is EntityType.WebActivity or EntityType.ServiceRequest;
}
