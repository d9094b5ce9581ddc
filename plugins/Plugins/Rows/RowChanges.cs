using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>Finds the columns in which a wanted row differs from the stored one.</summary>
internal static class RowChanges
{
    /// <summary>A row with the id of the stored one and only the columns that differ; null when there is none.</summary>
    public static Entity? Between(Entity stored, Entity wanted)
    {
        var changes = new Entity(stored.LogicalName, stored.Id) { RowVersion = stored.RowVersion };
        foreach (var attribute in wanted.Attributes)
        {
            stored.Attributes.TryGetValue(attribute.Key, out var value);
            if (!AreEqual(value, attribute.Value))
            {
                changes[attribute.Key] = attribute.Value;
            }
        }

        return changes.Attributes.Count == 0 ? null : changes;
    }

    /// <summary>The row without absent values, as a create request wants it.</summary>
    public static Entity ToCreate(Entity wanted)
    {
        var row = new Entity(wanted.LogicalName);
        foreach (var attribute in wanted.Attributes.Where(attribute => attribute.Value is not null))
        {
            row[attribute.Key] = attribute.Value;
        }

        return row;
    }

    private static bool AreEqual(object? stored, object? wanted) => Equals(PlainValue(stored), PlainValue(wanted));

    private static object? PlainValue(object? value) => value switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Id,
        _ => value,
    };
}
