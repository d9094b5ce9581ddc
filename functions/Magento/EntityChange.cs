namespace PowerPlatformMagento.Magento;

/// <summary>A record that changed in the store.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">Magento's id of the customer, order or return.</param>
/// <param name="UpdatedAt">Magento's <c>updated_at</c> of the record that changed, for a return the date of its newest comment; UTC, whole seconds.</param>
public sealed record EntityChange(EntityType Type, string Id, DateTimeOffset UpdatedAt);
