using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>
/// Decides what each row of an order is: a line of its own, the hidden half of a configurable, part of a bundle.
/// A configurable is sold as two rows: amounts on the parent, product on the child.
/// </summary>
internal sealed class OrderRows
{
    private const int SmallOrder = 12;

    private readonly List<OrderItemWire?> _items;
    private readonly Dictionary<string, OrderItemWire>? _byId;
    private readonly Dictionary<string, OrderItemWire>? _firstChildren;

    public OrderRows(List<OrderItemWire?> items)
    {
        _items = items;
        if (items.Count > SmallOrder)
        {
            _byId = [];
            _firstChildren = [];
            Index();
        }
    }

    public int Count => _items.Count;

    public OrderItemWire this[int index] => _items[index] ?? throw new RecordNotReadableException("items");

    /// <summary>The parent row, or null. A parent that is not in the order counts as none.</summary>
    public OrderItemWire? ParentOf(OrderItemWire item)
    {
        if (Optional.Id(item.ParentItemId) is not { } parentId || parentId == item.ItemId)
        {
            return null;
        }

        return Find(parentId);
    }

    /// <summary>Whether the row is the hidden half of a configurable.</summary>
    public bool IsHidden(OrderItemWire item) => ParentOf(item) is { ProductType: "configurable" };

    /// <summary>The product that was really sold on a line.</summary>
    public OrderItemWire ProductOf(OrderItemWire item)
    {
        if (item.ProductType != "configurable")
        {
            return item;
        }

        return FirstChild(item) ?? item;
    }

    /// <summary>Whether the amounts of a row stand on its children: a bundle with dynamic price repeats their sums.</summary>
    public bool HasAmountsOnChildren(OrderItemWire item)
    {
        if (item.ProductType != "bundle")
        {
            return false;
        }

        foreach (var child in _items)
        {
            if (child is not null && child.ParentItemId == item.ItemId && (child.RowTotal != 0 || child.DiscountAmount != 0 || child.TaxAmount != 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line a row belongs to: documents name either row of a configurable.</summary>
    public string LineIdOf(string rowId) =>
        Find(rowId) is { } item && ParentOf(item) is { ProductType: "configurable", ItemId: { } parentId } ? parentId : rowId;

    /// <summary>Whether rows of this order are the hidden half of a configurable.</summary>
    public bool IsHidden(string rowId) => Find(rowId) is { } item && IsHidden(item);

    private void Index()
    {
        foreach (var item in _items)
        {
            if (item?.ItemId is { } id)
            {
                _byId!.TryAdd(id, item);
            }

            if (item?.ParentItemId is { } parentId && parentId != item.ItemId)
            {
                _firstChildren!.TryAdd(parentId, item);
            }
        }
    }

    private OrderItemWire? FirstChild(OrderItemWire item)
    {
        if (_firstChildren is not null)
        {
            return item.ItemId is { } id ? _firstChildren.GetValueOrDefault(id) : null;
        }

        foreach (var candidate in _items)
        {
            if (candidate is not null && candidate.ParentItemId == item.ItemId && candidate != item)
            {
                return candidate;
            }
        }

        return null;
    }

    private OrderItemWire? Find(string id)
    {
        if (_byId is not null)
        {
            return _byId.GetValueOrDefault(id);
        }

        foreach (var item in _items)
        {
            if (item is not null && item.ItemId == id)
            {
                return item;
            }
        }

        return null;
    }
}
