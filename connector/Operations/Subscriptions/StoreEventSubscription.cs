using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>Wish to be told of events of any type.</summary>
public sealed record StoreEventSubscription : ISubscription
{
    /// <summary>Address the platform is called back at. Filled in by the platform.</summary>
    [Required]
    [StringLength(16384, MinimumLength = 1)]
    public required string CallbackUrl { get; init; }

    /// <summary>Key of the store whose events are wanted.</summary>
    [Required]
    [RegularExpression("^[a-z0-9]{1,50}$", ErrorMessage = "A key of a connected store: lower case letters and digits.")]
    public required string Store { get; init; }

    /// <summary>Only events of this type: a topic such as order-placed, or a type the store sends of its own; none means all events that need no further condition.</summary>
    [RegularExpression("^[a-z0-9][a-z0-9._-]{0,99}$", ErrorMessage = "Lower case letters, digits, points, dashes and underscores.")]
    public string? EventType { get; init; }

    /// <summary>Only what belongs to this store view, by its code.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? StoreView { get; init; }
}
