namespace PowerPlatformMagento.Magento.Operations;

internal sealed class MagentoOperations(OperationParts parts) : IMagentoOperations
{
    public string Store => parts.Store;
}
