using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_RecalculatePurchaseSummary</c>: calculates what one customer bought anew.</summary>
public sealed class RecalculatePurchaseSummary : GuardedPlugin
{
    /// <summary>Name of a request parameter: id of a contact.</summary>
    internal const string ContactId = "ContactId";

    /// <summary>Name of a request parameter: id of an account.</summary>
    internal const string AccountId = "AccountId";

    /// <summary>Name of the response property: how many summaries the customer has.</summary>
    internal const string Summaries = "Summaries";

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var purchaser = Purchaser.Of(IdOf(execution.InputParameters, ContactId), IdOf(execution.InputParameters, AccountId))
            ?? throw new ImportException(SettingErrors.CustomerNotNamed);
        execution.OutputParameters[Summaries] = new PurchaseSummaries(context.SystemService, context.Trace).Recalculate(purchaser, execution.OperationCreatedOn);
    }

    private static Guid? IdOf(Microsoft.Xrm.Sdk.ParameterCollection parameters, string name) =>
        parameters.TryGetValue(name, out var value) && value is Guid id && id != Guid.Empty ? id : null;
}
