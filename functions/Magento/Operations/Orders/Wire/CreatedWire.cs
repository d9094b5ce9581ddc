namespace PowerPlatformMagento.Magento.Operations.Orders.Wire;

/// <summary>What is read of a record that was made or saved.</summary>
internal sealed class CreatedWire
{
    public string? EntityId { get; set; }
}
