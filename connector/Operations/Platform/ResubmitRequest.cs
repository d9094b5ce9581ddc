using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Operations.Platform;

/// <summary>Which record is read from the store and imported once more.</summary>
public sealed record ResubmitRequest
{
    /// <summary>Kind of the record.</summary>
    [JsonConverter(typeof(EnumNames<SyncedEntity>))]
    public required SyncedEntity Entity { get; init; }

    /// <summary>Magento ID of the record, digits only.</summary>
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public required string Id { get; init; }
}
