using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>An own table lists key, name, system columns and settings in full, as an import needs them; standard tables list own columns only.</summary>
internal sealed class TableCompletenessRule : ISolutionRule
{
    private static readonly string[] SystemColumns =
    [
        "createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby",
        "overriddencreatedon", "statecode", "statuscode", "timezoneruleversionnumber", "utcconversiontimezonecode",
    ];

    private static readonly string[] OwnerColumns = ["ownerid", "owningbusinessunit", "owningteam", "owninguser"];

    private static readonly string[] Settings =
    [
        "EntitySetName", "IsDuplicateCheckSupported", "IsBusinessProcessEnabled", "IsConnectionsEnabled", "OwnershipTypeMask", "IsAuditEnabled",
        "IsActivity", "IsActivityParty", "IsReplicated", "IsMailMergeEnabled", "IsVisibleInMobile", "IsQuickCreateEnabled",
        "SyncToExternalSearchIndex", "IntroducedVersion", "IsCustomizable", "IsRenameable", "IsMappable", "CanCreateAttributes",
        "CanCreateForms", "CanCreateCharts", "CanCreateViews", "EnforceStateTransitions", "ChangeTrackingEnabled",
    ];

    private static readonly string[] Placeholders = ["FormXml", "SavedQueries", "RibbonDiffXml"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from problem in (table.IsOwn ? OfOwn(table) : OfStandard(solution, table)).Concat(OfColumns(table)).Concat(OfPlaceholders(table))
        select new Finding(table.File, $"Entity {table.Name}", $"{table.Name} {problem.Text}", problem.Fix);

    private static IEnumerable<(string Text, string Fix)> OfOwn(Table table)
    {
        var names = table.Columns.Count(column => column.Xml.Text("DisplayMask").Split('|').Contains("PrimaryName"));
        if (names != 1)
        {
            yield return ($"has {names} primary names, one is needed", "Put PrimaryName into the DisplayMask of one column.");
        }

        if (table.Find(table.PrimaryKey)?.Type != "primarykey")
        {
            yield return ($"has no primary key {table.PrimaryKey}", "Add the column with the type primarykey.");
        }

        foreach (var column in SystemColumns.Concat(table.IsOrganizationOwned ? ["organizationid"] : OwnerColumns).Where(name => table.Find(name) is null))
        {
            yield return ($"lacks the column {column}", "Copy the column from a table with the same ownership.");
        }

        foreach (var setting in Settings.Where(setting => table.Info.Text(setting).Length == 0))
        {
            yield return ($"lacks the setting {setting}", "Copy the element from another table.");
        }
    }

    private static IEnumerable<(string Text, string Fix)> OfPlaceholders(Table table)
    {
        string[] filled = [.. table.IsOwn ? Placeholders : ["RibbonDiffXml"]];
        string[] needed =
        [
            .. filled,
            .. table.Forms.Count > 0 ? ["FormXml"] : Array.Empty<string>(),
            .. table.Views.Count > 0 ? ["SavedQueries"] : Array.Empty<string>(),
            .. table.Charts.Count > 0 ? ["Visualizations"] : Array.Empty<string>(),
        ];
        return needed.Distinct().Where(name => table.Entity.Element(name) is null)
            .Select(name => ($"has no <{name} />, so nothing would be packed there", "Add the empty element to Entity.xml."));
    }

    private static IEnumerable<(string Text, string Fix)> OfStandard(UnpackedSolution solution, Table table) =>
        table.Columns.Where(column => !solution.IsOwnName(column.LogicalName))
            .Select(column => ($"lists the standard column {column.LogicalName}", "Remove it; it belongs to another publisher."))
            .Concat(table.Info.Elements().Where(element => element.Name.LocalName is not ("attributes" or "EntityKeys"))
                .Select(element => ($"sets {element.Name}, which belongs to another publisher", "Remove the element.")));

    private static IEnumerable<(string Text, string Fix)> OfColumns(Table table) =>
        table.Columns.Where(column => column.Type is "nvarchar" or "ntext" && column.Xml.Text("MaxLength").Length == 0)
            .Select(column => ($"has no MaxLength on {column.LogicalName}", "Add MaxLength, and Length with twice the number."))
            .Concat(Repeated.In(table.Columns.Select(column => column.LogicalName)).Select(pair => ($"has {pair.Value} twice", "Keep one definition.")));
}
