using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Fills owning user, team and business unit from the owner.</summary>
internal sealed class OwnerColumns(Database database, Organization organization)
{
    public Organization Organization { get; } = organization;

    public void Fill(TableDefinition table, object?[] row)
    {
        var system = table.System;
        var owner = (RowLink)row[system.Owner!.Ordinal]!;
        var isTeam = owner.Table.LogicalName == "team";
        Set(row, system.OwningUser, isTeam ? null : owner);
        Set(row, system.OwningTeam, isTeam ? owner : null);
        Set(row, system.OwningBusinessUnit, BusinessUnitOf(owner));
    }

    private RowLink BusinessUnitOf(RowLink owner) =>
        owner.Table.Find("businessunitid") is { } column && database.Find(owner)?.Get(column) is RowLink unit
            ? unit
            : Organization.BusinessUnit;

    private static void Set(object?[] row, ColumnDefinition? column, object? value)
    {
        if (column is not null)
        {
            row[column.Ordinal] = value;
        }
    }
}
