using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Reads environment variables.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: who triggers a step need not be allowed to read settings.</param>
internal sealed class EnvironmentVariables(IOrganizationService systemService)
{
    private const string Definition = "environmentvariabledefinition";
    private const string DefinitionId = "environmentvariabledefinitionid";
    private const string SchemaName = "schemaname";
    private const string ValueTable = "environmentvariablevalue";
    private const string ValueAlias = "v";

    /// <summary>The value set in this environment, else the default; null when there is neither.</summary>
    public string? Find(string schemaName) => Find([schemaName]).TryGetValue(schemaName, out var text) ? text : null;

    /// <summary>The values of several variables in one request; those without value and default are left out.</summary>
    public IReadOnlyDictionary<string, string> Find(IReadOnlyCollection<string> schemaNames)
    {
        var query = new QueryExpression(Definition) { ColumnSet = new ColumnSet(SchemaName, "defaultvalue"), TopCount = schemaNames.Count };
        query.Criteria.AddCondition(SchemaName, ConditionOperator.In, [.. schemaNames]);
        var value = query.AddLink(ValueTable, DefinitionId, DefinitionId, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns = new ColumnSet("value");

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in systemService.RetrieveMultiple(query).Entities)
        {
            var text = row.GetAttributeValue<AliasedValue>($"{ValueAlias}.value")?.Value as string ?? row.GetAttributeValue<string>("defaultvalue");
            if (!string.IsNullOrWhiteSpace(text))
            {
                values[row.GetAttributeValue<string>(SchemaName)] = text!;
            }
        }

        return values;
    }
}
