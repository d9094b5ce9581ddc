using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>Columns and tables described by hand, for decisions that need no Dataverse.</summary>
internal static class Columns
{
    public static ColumnInfo Of(ColumnKind kind, string name = "mag_value") => new()
    {
        LogicalName = name,
        DisplayName = "Value",
        Description = string.Empty,
        Kind = kind,
        ValidForCreate = true,
        ValidForUpdate = true,
    };

    public static ColumnInfo Choice(params (int Value, string Label)[] options) =>
        Of(ColumnKind.Choice) with { Options = [.. options.Select(option => new OptionInfo(option.Value, option.Label, null))] };

    public static ColumnInfo Status(params (int Value, string Label, int State)[] options) =>
        Of(ColumnKind.Status, "statuscode") with { Options = [.. options.Select(option => new OptionInfo(option.Value, option.Label, option.State))] };

    public static TableInfo Table(params ColumnInfo[] columns) => new()
    {
        LogicalName = "mag_thing",
        SchemaName = "mag_Thing",
        DisplayName = "Thing",
        CollectionName = "Things",
        PrimaryKey = "mag_thingid",
        PrimaryName = "mag_name",
        Columns = [Of(ColumnKind.Key, "mag_thingid"), Of(ColumnKind.Text, "mag_name") with { DisplayName = "Name", Required = true, MaxLength = 20 }, .. columns],
    };
}
