namespace PowerPlatformMagento.Magento.Operations;

/// <summary>
/// What makers can do in one store, an area each. Safe for concurrent use. Methods throw <see cref="MagentoException"/> when the store cannot be
/// reached, refuses, or lacks the record or the function.
/// </summary>
public interface IMagentoOperations
{
    /// <summary>Key of the store, as configured.</summary>
    string Store { get; }
}
