using System.Text.Json;

namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>What the store says about an item of a list.</summary>
internal sealed class StoreMessage
{
    public string? Message { get; set; }

    /// <summary>Values of the placeholders: mostly a list without names, sometimes by name.</summary>
    public JsonElement Parameters { get; set; }
}
