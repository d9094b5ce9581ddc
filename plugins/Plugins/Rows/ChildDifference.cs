using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>What to do so that the stored child rows become the wanted ones.</summary>
/// <param name="Additions">Rows to make.</param>
/// <param name="Changes">Rows to change, with the columns that differ.</param>
internal sealed record ChildDifference(IReadOnlyList<Entity> Additions, IReadOnlyList<Entity> Changes)
{
    public static ChildDifference Between(ChildRows children, IReadOnlyCollection<Entity> stored)
    {
        var storedByKey = stored.ToDictionary(row => row.GetAttributeValue<string>(children.KeyColumn), StringComparer.Ordinal);
        var additions = new List<Entity>();
        var changes = new List<Entity>();
        foreach (var wanted in children.Rows)
        {
            var key = wanted.GetAttributeValue<string>(children.KeyColumn);
            if (!storedByKey.TryGetValue(key, out var row))
            {
                additions.Add(wanted);
                continue;
            }

            storedByKey.Remove(key);
            AddTo(changes, RowChanges.Between(row, wanted));
        }

        if (children.Gone is { } gone)
        {
            foreach (var row in storedByKey.Values)
            {
                AddTo(changes, RowChanges.Between(row, gone));
            }
        }

        return new ChildDifference(additions, changes);
    }

    private static void AddTo(List<Entity> changes, Entity? change)
    {
        if (change is not null)
        {
            changes.Add(change);
        }
    }
}
