using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Brings the shipped defaults into their tables. Nothing is deleted and nothing is activated; running it again changes nothing.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: the defaults belong to the solution, not to who applies them.</param>
internal sealed class Defaults(IOrganizationService systemService)
{
    private const string WebResource = "webresource";
    private int _created;
    private int _updated;
    private int _kept;

    public DefaultsResult Apply()
    {
        foreach (var table in Shipped().GroupBy(row => row.LogicalName))
        {
            Apply(SettingRules.Of(table.Key), [.. table]);
        }

        return new DefaultsResult(_created, _updated, _kept);
    }

    private void Apply(ISettingRule rule, IReadOnlyCollection<Entity> rows)
    {
        var wanted = rows.ToDictionary(row => rule.KeyOf(new StepInput(row, null), SettingRules.AllStores), StringComparer.Ordinal);
        var stored = Stored(rule, wanted.Keys);
        foreach (var row in wanted)
        {
            stored.TryGetValue(row.Key, out var existing);
            Apply(rule, row.Value, existing);
        }
    }

    private void Apply(ISettingRule rule, Entity row, Entity? stored)
    {
        var shipped = SettingContent.HashOf(rule, new StepInput(row, null));
        var content = stored is null ? null : SettingContent.HashOf(rule, new StepInput(stored, null));
        row[SettingColumns.DefaultHash] = shipped;
        switch (DefaultsRule.Decide(stored is not null, content, stored?.GetAttributeValue<string>(SettingColumns.DefaultHash), shipped))
        {
            case DefaultsDecision.Create:
                systemService.Create(RowChanges.ToCreate(row));
                _created++;
                break;
            case DefaultsDecision.Update:
                row.Id = stored!.Id;
                systemService.Update(row);
                _updated++;
                break;
            default:
                _kept++;
                break;
        }
    }

    private Dictionary<string, Entity> Stored(ISettingRule rule, IEnumerable<string> keys)
    {
        var query = new QueryExpression(rule.Table) { ColumnSet = new ColumnSet([SettingColumns.ExternalKey, SettingColumns.DefaultHash, .. rule.ContentColumns]) };
        query.Criteria.AddCondition(SettingColumns.ExternalKey, ConditionOperator.In, [.. keys]);
        return systemService.RetrieveMultiple(query).Entities.ToDictionary(row => row.GetAttributeValue<string>(SettingColumns.ExternalKey), StringComparer.Ordinal);
    }

    private IEnumerable<Entity> Shipped()
    {
        var query = new QueryExpression(WebResource) { ColumnSet = new ColumnSet("name", "content") };
        query.Criteria.AddCondition("name", ConditionOperator.In, [.. DefaultFile.All]);
        var files = systemService.RetrieveMultiple(query).Entities.ToDictionary(file => file.GetAttributeValue<string>("name"), StringComparer.Ordinal);
        return DefaultFile.All.SelectMany(name => DefaultRows.Of(name, files.TryGetValue(name, out var file) ? TextOf(file, name) : throw NotReadable(name)));
    }

    private static string TextOf(Entity file, string name)
    {
        try
        {
            var bytes = Convert.FromBase64String(file.GetAttributeValue<string>("content") ?? string.Empty);
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (FormatException)
        {
            throw NotReadable(name);
        }
    }

    private static ImportException NotReadable(string name) => new(SettingErrors.DefaultsNotReadable, name);
}
