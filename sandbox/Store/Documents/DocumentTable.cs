namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>The rows of one collection. Safe for many threads.</summary>
internal sealed class DocumentTable
{
    private readonly Lock gate = new();
    private readonly SortedList<long, DocumentRow> rows = [];
    private readonly Dictionary<long, SortedSet<long>> byOrder = [];

    public int Count
    {
        get
        {
            lock (gate)
            {
                return rows.Count;
            }
        }
    }

    public long NextId()
    {
        lock (gate)
        {
            return rows.Count == 0 ? 1 : Math.Max(0, rows.GetKeyAtIndex(rows.Count - 1)) + 1;
        }
    }

    public DocumentRow? Find(long id)
    {
        lock (gate)
        {
            return rows.GetValueOrDefault(id);
        }
    }

    public long[] Ids()
    {
        lock (gate)
        {
            return [.. rows.Keys];
        }
    }

    public long[] IdsOfOrder(long orderId)
    {
        lock (gate)
        {
            return byOrder.TryGetValue(orderId, out var ids) ? [.. ids] : [];
        }
    }

    public void Put(DocumentRow row)
    {
        lock (gate)
        {
            Add(row);
        }
    }

    /// <summary>Puts other rows in the place of those an order has; nobody sees the order without rows in between.</summary>
    public void ReplaceOfOrder(long orderId, IReadOnlyList<DocumentRow> others)
    {
        lock (gate)
        {
            if (byOrder.Remove(orderId, out var ids))
            {
                foreach (var id in ids)
                {
                    rows.Remove(id);
                }
            }

            foreach (var row in others)
            {
                Add(row);
            }
        }
    }

    public void Remove(long id)
    {
        lock (gate)
        {
            rows.Remove(id);
        }
    }

    private void Add(DocumentRow row)
    {
        rows[row.Id] = row;
        if (row.OrderId is { } order)
        {
            if (!byOrder.TryGetValue(order, out var ids))
            {
                byOrder.Add(order, ids = []);
            }

            ids.Add(row.Id);
        }
    }
}
