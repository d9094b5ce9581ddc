using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>What values are sorted by: a lookup by the name of its row, a choice by its label, a text as the database compares it.</summary>
internal sealed class SortKeys(ValueReader values, bool rawChoices)
{
    public object? Of(ColumnDefinition column, object? stored) => stored switch
    {
        null => null,
        string text => SqlText.Fold(text),
        RowLink link when column.IsLookup => values.NameOf(link) is { } name ? SqlText.Fold(name) : null,
        int option when column.IsChoice && !rawChoices => column.Choice.TryGet(option, out var known) ? known.SortKey : null,
        _ => stored,
    };
}
