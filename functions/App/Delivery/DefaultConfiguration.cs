using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the solution to write the configuration it is shipped with. Rows the customer changed are kept.</summary>
internal sealed class DefaultConfiguration(DataverseCalls calls, ILogger<DefaultConfiguration> logger)
{
    /// <summary>Name of the Custom API.</summary>
    public const string Message = "mag_ApplyDefaults";

    /// <summary>One attempt. Null when it went well, else why not.</summary>
    public async Task<Failure?> TryApplyAsync(CancellationToken cancellationToken)
    {
        var (response, exception) = await calls.SendAsync<OrganizationResponse>(new OrganizationRequest(Message), cancellationToken);
        if (response is null)
        {
            return FaultClassifier.Classify(exception!);
        }

        DeliveryLog.DefaultsApplied(logger, Number(response, "Created"), Number(response, "Updated"), Number(response, "Kept"));
        return null;
    }

    private static int Number(OrganizationResponse response, string name) => response.Results.TryGetValue(name, out var value) && value is int number ? number : 0;
}
