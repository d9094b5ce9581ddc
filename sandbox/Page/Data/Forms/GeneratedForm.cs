using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>The form of a table for which the solutions bring none, as the platform's own: all columns people understand, in two columns.</summary>
internal static class GeneratedForm
{
    private static readonly HashSet<string> Administration = new(StringComparer.Ordinal)
    {
        "ownerid", "createdon", "createdby", "modifiedon", "modifiedby", StatusChoices.Status,
    };

    // Columns of the platform's bookkeeping that no form shows.
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        StatusChoices.State, "versionnumber", "owningbusinessunit", "owninguser", "owningteam", "organizationid", "createdonbehalfby",
        "modifiedonbehalfby", "overriddencreatedon", "importsequencenumber", "timezoneruleversionnumber", "utcconversiontimezonecode",
        "exchangerate", "activitytypecode",
    };

    public static FormDefinition Of(TableInfo table)
    {
        var columns = table.Columns
            .Where(column => column.Kind is not (ColumnKind.Key or ColumnKind.Other or ColumnKind.PartyList)
                && !Hidden.Contains(column.LogicalName) && !IsBaseAmount(table, column))
            .OrderByDescending(column => column.LogicalName == table.PrimaryName)
            .ToList();
        var general = columns.FindAll(column => !Administration.Contains(column.LogicalName));
        var half = (general.Count + 1) / 2;
        var tab = new FormTab("general", "general", "General",
        [
            new FormColumn(50, [Section("details", table.DisplayName, general.Take(half))]),
            new FormColumn(50,
            [
                Section("more", "Details", general.Skip(half)),
                Section("administration", "Administration", columns.FindAll(column => Administration.Contains(column.LogicalName))),
            ]),
        ]);
        return new FormDefinition(Guid.Empty, table.LogicalName, "Information", FormKind.Main, [tab], []);
    }

    private static FormSection Section(string name, string label, IEnumerable<ColumnInfo> columns) =>
        new(name, name, label, ColumnCount: 1, [.. columns.Select(column => new FormRow([Cell(column)]))]);

    private static FormCell Cell(ColumnInfo column) =>
        new("cell_" + column.LogicalName, string.Empty, new FieldControl(column.LogicalName, column.LogicalName, FieldKind.Text, IsDisabled: false));

    private static bool IsBaseAmount(TableInfo table, ColumnInfo column) =>
        column.LogicalName.EndsWith("_base", StringComparison.Ordinal) && table.Find(column.LogicalName[..^"_base".Length]) is { Kind: ColumnKind.Money };
}
