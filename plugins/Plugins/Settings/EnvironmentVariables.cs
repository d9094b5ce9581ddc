using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Reads environment variables.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: who triggers a step need not be allowed to read settings.</param>
internal sealed class EnvironmentVariables(IOrganizationService systemService)
{
    private const string Definition = "environmentvariabledefinition";
    private const string DefinitionId = "environmentvariabledefinitionid";
    private const string ValueTable = "environmentvariablevalue";
    private const string ValueAlias = "v";

    /// <summary>The value set in this environment, else the default; null when there is neither.</summary>
    public string? Find(string schemaName)
    {
        var query = new QueryExpression(Definition) { ColumnSet = new ColumnSet("defaultvalue"), TopCount = 1 };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, schemaName);
        var value = query.AddLink(ValueTable, DefinitionId, DefinitionId, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns = new ColumnSet("value");

        var row = systemService.RetrieveMultiple(query).Entities.FirstOrDefault();
        var text = row?.GetAttributeValue<AliasedValue>($"{ValueAlias}.value")?.Value as string ?? row?.GetAttributeValue<string>("defaultvalue");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
