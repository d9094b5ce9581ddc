namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>The columns of a table that the platform itself fills; null where the table has none.</summary>
internal sealed class SystemColumns(TableDefinition table)
{
    public ColumnDefinition? CreatedOn { get; } = table.Find("createdon");

    public ColumnDefinition? CreatedBy { get; } = table.Find("createdby");

    public ColumnDefinition? ModifiedOn { get; } = table.Find("modifiedon");

    public ColumnDefinition? ModifiedBy { get; } = table.Find("modifiedby");

    public ColumnDefinition? OverriddenCreatedOn { get; } = table.Find("overriddencreatedon");

    public ColumnDefinition? Owner { get; } = table.Find("ownerid");

    public ColumnDefinition? OwningUser { get; } = table.Find("owninguser");

    public ColumnDefinition? OwningTeam { get; } = table.Find("owningteam");

    public ColumnDefinition? OwningBusinessUnit { get; } = table.Find("owningbusinessunit");

    public ColumnDefinition? Organization { get; } =
        table.Ownership == OwnershipType.OrganizationOwned ? table.Find("organizationid") : null;

    public ColumnDefinition? State { get; } = table.Columns.FirstOrDefault(column => column.Type == ColumnType.State);

    public ColumnDefinition? Status { get; } = table.Columns.FirstOrDefault(column => column.Type == ColumnType.Status);

    /// <summary>Only on tables whose rows have a currency; on users the column of this name is a preference.</summary>
    public ColumnDefinition? Currency { get; } = table.Find("exchangerate") is { Type: ColumnType.Decimal }
        ? table.Find("transactioncurrencyid") is { Type: ColumnType.Lookup } currency ? currency : null
        : null;

    public ColumnDefinition? ExchangeRate { get; } = table.Find("exchangerate");
}
