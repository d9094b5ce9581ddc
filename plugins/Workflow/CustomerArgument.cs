using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Workflow;

/// <summary>Reads which customer an activity is about.</summary>
internal static class CustomerArgument
{
    /// <exception cref="ImportException">None or both are given.</exception>
    public static Purchaser Of(EntityReference? contact, EntityReference? account) =>
        Purchaser.Of(contact?.Id, account?.Id) ?? throw new ImportException(SettingErrors.CustomerNotNamed);
}
