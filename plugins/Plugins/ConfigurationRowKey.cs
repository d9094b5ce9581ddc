using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step before value maps, field ownership and service level targets are stored: refuses invalid rows, names the others.</summary>
public sealed class ConfigurationRowKey : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var row = StepInput.Of(context.PluginExecutionContext);
        var store = row.Value<EntityReference>(SettingColumns.Store);
        SettingNaming.Apply(SettingRules.Of(row.Target.LogicalName), row, store is null ? null : KeyOf(store, context.SystemService));
    }

    private static string KeyOf(EntityReference store, IOrganizationService systemService) =>
        systemService.Retrieve(StoreTable.Name, store.Id, new ColumnSet(StoreTable.ExternalKey)).GetAttributeValue<string>(StoreTable.ExternalKey);
}
