namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Tells failures of writes apart.</summary>
public static class WriteDoubt
{
    /// <summary>Whether the store may have done the work although no good answer came: the caller reads before it repeats.</summary>
    public static bool IsIn(MagentoError error) => StoreWriter.IsUncertain(error);
}
