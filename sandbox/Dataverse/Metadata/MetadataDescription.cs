namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>Describes the catalog for a user interface.</summary>
internal static class MetadataDescription
{
    private static readonly OptionInfo[] YesNo = [new(1, "Yes", null), new(0, "No", null)];

    public static SandboxMetadata Of(MetadataCatalog catalog) => new(catalog.Tables.Select(Describe));

    private static TableInfo Describe(TableDefinition table) => new()
    {
        LogicalName = table.LogicalName,
        SchemaName = table.SchemaName,
        DisplayName = table.DisplayName,
        CollectionName = table.CollectionName,
        PrimaryKey = table.PrimaryKey,
        PrimaryName = table.PrimaryName,
        IsActivity = table.IsActivity,
        Columns = [.. table.Columns.Where(column => column.ValidForRead).Select(Describe)],
        Children = [.. table.Children.Select(Describe)],
        Parents = [.. table.Parents.Select(Describe)],
    };

    private static RelationshipInfo Describe(RelationshipDefinition relationship) => new(
        relationship.SchemaName, relationship.ReferencingTable, relationship.ReferencingColumn, relationship.ReferencedTable);

    private static ColumnInfo Describe(ColumnDefinition column) => new()
    {
        LogicalName = column.LogicalName,
        DisplayName = column.DisplayName.Length > 0 ? column.DisplayName : column.LogicalName,
        Description = column.Description,
        Kind = KindOf(column),
        MaxLength = column.MaxLength,
        Options = OptionsOf(column),
        Targets = [.. column.Targets.Order(StringComparer.Ordinal)],
        Required = column.SystemRequired || column.BusinessRequired,
        ValidForCreate = column.ValidForCreate,
        ValidForUpdate = column.ValidForUpdate,
        MinValue = column.MinValue,
        MaxValue = column.MaxValue,
        Precision = column.Type is ColumnType.Decimal or ColumnType.Double or ColumnType.Money ? column.Accuracy : 0,
    };

    private static OptionInfo[] OptionsOf(ColumnDefinition column) =>
        column.Type == ColumnType.Boolean && column.Choice.Options.Count == 0
            ? YesNo
            : [.. column.Choice.Options.Select(option => new OptionInfo(option.Value, option.Label, option.State))];

    private static ColumnKind KindOf(ColumnDefinition column) => column.Type switch
    {
        ColumnType.PrimaryKey => ColumnKind.Key,
        ColumnType.Text => TextKind(column.Format),
        ColumnType.Memo => ColumnKind.Memo,
        ColumnType.Integer or ColumnType.BigInteger => ColumnKind.Whole,
        ColumnType.Decimal or ColumnType.Double => ColumnKind.Decimal,
        ColumnType.Money => ColumnKind.Money,
        ColumnType.DateTime => ColumnKind.DateTime,
        ColumnType.DateOnly => ColumnKind.DateOnly,
        ColumnType.Boolean => ColumnKind.YesNo,
        ColumnType.Choice => ColumnKind.Choice,
        ColumnType.State => ColumnKind.State,
        ColumnType.Status => ColumnKind.Status,
        ColumnType.Lookup => column.LogicalName == "regardingobjectid" ? ColumnKind.Regarding : ColumnKind.Lookup,
        ColumnType.Owner => ColumnKind.Owner,
        ColumnType.PartyList => ColumnKind.PartyList,
        _ => ColumnKind.Other,
    };

    private static ColumnKind TextKind(TextFormat format) => format switch
    {
        TextFormat.Email => ColumnKind.Email,
        TextFormat.Url => ColumnKind.Url,
        TextFormat.Phone => ColumnKind.Phone,
        TextFormat.TextArea => ColumnKind.Memo,
        _ => ColumnKind.Text,
    };
}
