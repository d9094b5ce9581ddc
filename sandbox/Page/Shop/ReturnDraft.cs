using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Goods that shall go back, while somebody chooses them.</summary>
internal sealed class ReturnDraft(CatalogueOrderDetails order)
{
    private readonly Dictionary<long, decimal> _quantities = [];

    /// <summary>Rows of the order that may come back.</summary>
    public IReadOnlyList<CatalogueOrderLine> Lines { get; } = [.. order.Lines.Where(line => line.Returnable > 0)];

    public string Reason { get; set; } = ReturnOptions.Reasons[0].Id;

    public string Condition { get; set; } = ReturnOptions.Conditions[0].Id;

    public string Resolution { get; set; } = ReturnOptions.Resolutions[1].Id;

    public string? Comment { get; set; }

    /// <summary>Pieces of a row that shall go back.</summary>
    public decimal this[long itemId]
    {
        get => _quantities.GetValueOrDefault(itemId);
        set => _quantities[itemId] = value;
    }

    /// <summary>What the store gets.</summary>
    public NewReturn ToReturn() => new()
    {
        OrderId = order.Order.Id,
        Lines = [.. Lines.Where(line => this[line.ItemId] != 0).Select(line => new NewReturnLine(line.ItemId, this[line.ItemId], Reason, Condition, Resolution))],
        Comment = Comment,
    };
}
