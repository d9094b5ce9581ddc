using PowerPlatformMagento.Magento.Paging;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A comment of an order, of one of its documents, or of a return.</summary>
/// <param name="Id">Magento's id; ids grow in the order of writing.</param>
/// <param name="Text">The text.</param>
/// <param name="IsVisible">Whether the customer sees it in the account.</param>
public sealed record StoreComment(string Id, string Text, bool IsVisible)
{
    /// <summary>Whether this one was written after another one of the same record.</summary>
    public bool IsAfter(StoreComment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return RecordIds.Compare(Id, other.Id) > 0;
    }
}
