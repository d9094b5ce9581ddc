using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

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
        solution.Tables
            .SelectMany(table => (table.IsOwn ? OfOwn(table) : OfStandard(solution, table)).Concat(OfColumns(table))
                .Select(text => new Finding(table.File, $"{table.Name} {text}")));

    private static IEnumerable<string> OfOwn(Table table)
    {
        var names = table.Columns.Count(column => column.Xml.Text("DisplayMask").Split('|').Contains("PrimaryName"));
        if (names != 1)
        {
            yield return $"has {names} primary names, one is needed";
        }

        if (table.Find(table.PrimaryKey)?.Type != "primarykey")
        {
            yield return $"has no primary key {table.PrimaryKey}";
        }

        foreach (var column in SystemColumns.Concat(table.IsOrganizationOwned ? ["organizationid"] : OwnerColumns).Where(name => table.Find(name) is null))
        {
            yield return $"lacks the column {column}";
        }

        foreach (var setting in Settings.Where(setting => table.Info.Text(setting).Length == 0))
        {
            yield return $"lacks the setting {setting}";
        }

        foreach (var placeholder in Placeholders.Where(name => table.Entity.Element(name) is null))
        {
            yield return $"has no <{placeholder} />, so nothing would be packed there";
        }
    }

    private static IEnumerable<string> OfStandard(UnpackedSolution solution, Table table) =>
        table.Columns.Where(column => !solution.IsOwnName(column.LogicalName)).Select(column => $"lists the standard column {column.LogicalName}")
            .Concat(table.Info.Elements().Where(element => element.Name.LocalName is not ("attributes" or "EntityKeys"))
                .Select(element => $"sets {element.Name}, which belongs to another publisher"));

    private static IEnumerable<string> OfColumns(Table table) =>
        table.Columns.Where(column => column.Type is "nvarchar" or "ntext" && column.Xml.Text("MaxLength").Length == 0)
            .Select(column => $"has no MaxLength on {column.LogicalName}")
            .Concat(table.Columns.GroupBy(column => column.LogicalName).Where(group => group.Count() > 1).Select(group => $"has {group.Key} twice"));
}
