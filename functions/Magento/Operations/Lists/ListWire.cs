namespace PowerPlatformMagento.Magento.Operations.Lists;

/// <summary>A list as the store answers it.</summary>
internal sealed class ListWire<T>
    where T : class
{
    public List<T?>? Items { get; set; }
    public int TotalCount { get; set; }
}
