using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>What to do so that the stored rows of a part become the wanted ones.</summary>
/// <param name="Additions">Rows to make.</param>
/// <param name="Changes">Rows to change, with the columns that differ.</param>
internal sealed record OrderPartDifference(IReadOnlyList<Entity> Additions, IReadOnlyList<Entity> Changes)
{
    public static OrderPartDifference Between(OrderPart part, IReadOnlyCollection<Entity> stored)
    {
        var storedByKey = stored.ToDictionary(row => row.GetAttributeValue<string>(part.KeyColumn), StringComparer.Ordinal);
        var additions = new List<Entity>();
        var changes = new List<Entity>();
        foreach (var wanted in part.Rows)
        {
            var key = wanted.GetAttributeValue<string>(part.KeyColumn);
            if (!storedByKey.TryGetValue(key, out var row))
            {
                additions.Add(wanted);
                continue;
            }

            storedByKey.Remove(key);
            AddTo(changes, RowChanges.Between(row, wanted));
        }

        if (part.Table == OrderLineTable.Name)
        {
            foreach (var gone in storedByKey.Values)
            {
                AddTo(changes, RowChanges.Between(gone, OrderLineRows.Gone()));
            }
        }

        return new OrderPartDifference(additions, changes);
    }

    private static void AddTo(List<Entity> changes, Entity? change)
    {
        if (change is not null)
        {
            changes.Add(change);
        }
    }
}
