namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the solution which orders are late by the service level targets.</summary>
internal sealed class ServiceLevels(DataverseRounds rounds, ILogger<ServiceLevels> logger)
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
        var failure = await rounds.RunAsync(
            Message,
            MostRounds,
            response =>
            {
                evaluated += DataverseRounds.Value(response, "Evaluated", 0);
                changed += DataverseRounds.Value(response, "Changed", 0);
                return DataverseRounds.Value(response, "More", false);
            },
            cancellationToken);
        if (failure is not null)
        {
            DeliveryLog.ServiceLevelsNotEvaluated(logger, failure.Definition.Code, failure.Detail, failure.Definition.Hint);
        }

        if (changed > 0)
        {
            DeliveryLog.ServiceLevelsEvaluated(logger, evaluated, changed);
        }

        return evaluated;
    }
}
