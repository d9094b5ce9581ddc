namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>Ties relationships to lookups and columns to choices, and reports what does not fit together.</summary>
internal static class CatalogLinks
{
    private static readonly Dictionary<string, string> SystemTargets = new(StringComparer.Ordinal)
    {
        ["createdby"] = "systemuser",
        ["createdonbehalfby"] = "systemuser",
        ["modifiedby"] = "systemuser",
        ["modifiedonbehalfby"] = "systemuser",
        ["owninguser"] = "systemuser",
        ["owningteam"] = "team",
        ["owningbusinessunit"] = "businessunit",
        ["organizationid"] = "organization",
        ["transactioncurrencyid"] = "transactioncurrency",
    };

    public static void Connect(MetadataCatalog catalog, RelationshipDefinition relationship)
    {
        // Exports carry relationships to platform tables that this sandbox does not describe (sla, mailbox, owner).
        if (!catalog.TryGetTable(relationship.ReferencingTable, out var child)
            || !catalog.TryGetTable(relationship.ReferencedTable, out var parent))
        {
            return;
        }

        var column = child.Find(relationship.ReferencingColumn)
            ?? throw new InvalidDataException(
                $"Relationship {relationship.SchemaName} names the unknown column {child.LogicalName}.{relationship.ReferencingColumn}.");
        if (column.Type == ColumnType.PrimaryKey && parent.LogicalName == "activitypointer")
        {
            // An activity and its activitypointer row share the id; the platform keeps them together without a lookup.
            return;
        }

        if (!column.IsLookup)
        {
            throw new InvalidDataException($"Relationship {relationship.SchemaName} names {column.LogicalName}, which is no lookup.");
        }

        column.Targets.Add(parent.LogicalName);
        parent.Children.Add(relationship);
        child.Parents.Add(relationship);
    }

    public static void AddSystemTargets(TableDefinition table)
    {
        foreach (var column in table.Columns.Where(column => column.IsLookup))
        {
            if (column.Type == ColumnType.Owner)
            {
                column.Targets.Add("systemuser");
                column.Targets.Add("team");
            }
            else if (SystemTargets.TryGetValue(column.LogicalName, out var target))
            {
                column.Targets.Add(target);
            }
        }
    }

    /// <summary>A system job may be about a row of any table.</summary>
    public static void AddJobTargets(MetadataCatalog catalog)
    {
        if (catalog.TryGetTable("asyncoperation", out var jobs))
        {
            jobs.Find("regardingobjectid")!.Targets.UnionWith(catalog.Tables.Select(table => table.LogicalName));
        }
    }

    public static void ResolveChoices(MetadataCatalog catalog, TableDefinition table)
    {
        foreach (var column in table.Columns.Where(column => column.GlobalChoice is not null))
        {
            column.Choice = catalog.Choices.TryGetValue(column.GlobalChoice!, out var choice)
                ? choice
                : throw new InvalidDataException(
                    $"Column {table.LogicalName}.{column.LogicalName} uses the unknown choice {column.GlobalChoice}.");
        }
    }
}
