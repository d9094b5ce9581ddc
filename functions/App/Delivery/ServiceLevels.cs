using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the solution which orders are late by the service level targets.</summary>
internal sealed class ServiceLevels(DataverseCalls calls, DataverseGate gate, TimeProvider time, ILogger<ServiceLevels> logger)
{
    /// <summary>Name of the Custom API.</summary>
    public const string Message = "mag_EvaluateServiceLevels";

    // Of 500 orders each by default; what is left has its turn at the next run.
    private const int MostRounds = 20;

    /// <summary>Evaluates until nothing is left, but not endlessly.</summary>
    /// <returns>Orders evaluated.</returns>
    public async Task<int> EvaluateAsync(CancellationToken cancellationToken)
    {
        var (evaluated, changed) = (0, 0);
        for (var round = 0; round < MostRounds && gate.Until <= time.GetUtcNow(); round++)
        {
            var (response, exception) = await calls.SendAsync<OrganizationResponse>(new OrganizationRequest(Message), cancellationToken);
            if (response is null)
            {
                var failure = FaultClassifier.Classify(exception!);
                DeliveryLog.ServiceLevelsNotEvaluated(logger, failure.Definition.Code, failure.Detail, failure.Definition.Hint);
                break;
            }

            evaluated += Value(response, "Evaluated", 0);
            changed += Value(response, "Changed", 0);
            if (!Value(response, "More", false))
            {
                break;
            }
        }

        if (changed > 0)
        {
            DeliveryLog.ServiceLevelsEvaluated(logger, evaluated, changed);
        }

        return evaluated;
    }

    private static T Value<T>(OrganizationResponse response, string name, T fallback) =>
        response.Results.TryGetValue(name, out var value) && value is T typed ? typed : fallback;
}
