using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Which columns of a row a form needs.</summary>
internal static class FormColumns
{
    private static readonly string[] Always =
        [StatusChoices.State, StatusChoices.Status, "modifiedon", "modifiedby", "createdon", "transactioncurrencyid", "ownerid"];

    /// <summary>All columns to read, without doubles; columns the table doesn't have are left out.</summary>
    public static IReadOnlyList<string> Of(TableInfo table, FormDefinition form) =>
        [.. form.Controls<FieldControl>().Select(field => field.Column)
            .Concat(form.Controls<QuickViewControl>().Select(view => view.Column))
            .Concat(Always)
            .Append(table.PrimaryName ?? table.PrimaryKey)
            .Where(column => table.Find(column) is not null)
            .Distinct()];

    /// <summary>The columns a person can fill in now.</summary>
    public static IReadOnlyList<ColumnInfo> Editable(TableInfo table, FormDefinition form, FormRights rights, bool isNew, bool isInactive) =>
        [.. from cell in form.Cells
            where cell.IsVisible
            let field = cell.Control as FieldControl
            let column = field is null ? null : table.Find(field.Column)
            where column is not null && FieldAccess.Of(field, column, rights, isNew, isInactive) == FieldLock.None
            select column];
}
