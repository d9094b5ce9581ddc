using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the solution to delete what has been kept long enough.</summary>
internal sealed class Retention(DataverseCalls calls, DataverseGate gate, TimeProvider time, ILogger<Retention> logger)
{
    /// <summary>Name of the Custom API.</summary>
    public const string Message = "mag_ApplyRetention";

    // Of 500 rows each; what is left has its turn the next night.
    private const int MostRounds = 200;

    /// <summary>Goes on until nothing is left, but not endlessly, and not while Dataverse asks for a pause.</summary>
    /// <returns>Rows deleted.</returns>
    public async Task<int> ApplyAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        for (var round = 0; round < MostRounds && gate.Until <= time.GetUtcNow(); round++)
        {
            var (response, exception) = await calls.SendAsync<OrganizationResponse>(new OrganizationRequest(Message), cancellationToken);
            if (response is null)
            {
                var failure = FaultClassifier.Classify(exception!);
                DeliveryLog.RetentionNotApplied(logger, failure.Definition.Code, failure.Detail, failure.Definition.Hint);
                break;
            }

            var now = Value(response, "Deleted");
            deleted += now;
            if (now == 0 || Value(response, "Remaining") == 0)
            {
                break;
            }
        }

        if (deleted > 0)
        {
            DeliveryLog.RetentionApplied(logger, deleted);
        }

        return deleted;
    }

    private static int Value(OrganizationResponse response, string name) => response.Results.TryGetValue(name, out var value) && value is int number ? number : 0;
}
