using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Calls a Custom API that does a part of its work at a time until nothing is left, but not endlessly, and not while Dataverse asks for a pause.</summary>
internal sealed class DataverseRounds(DataverseCalls calls, DataverseGate gate, TimeProvider time)
{
    /// <param name="message">Name of the Custom API.</param>
    /// <param name="mostRounds">Calls at the most; what is left has its turn at the next run.</param>
    /// <param name="isMoreLeft">Takes an answer in; tells whether to go on.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>Why it ended early; null when it did not.</returns>
    public async Task<Failure?> RunAsync(string message, int mostRounds, Func<OrganizationResponse, bool> isMoreLeft, CancellationToken cancellationToken)
    {
        for (var round = 0; round < mostRounds && gate.Until <= time.GetUtcNow(); round++)
        {
            var (response, exception) = await calls.SendAsync<OrganizationResponse>(new OrganizationRequest(message), cancellationToken);
            if (response is null)
            {
                return FaultClassifier.Classify(exception!);
            }

            if (!isMoreLeft(response))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>A value of an answer; the fallback when it is not there.</summary>
    public static T Value<T>(OrganizationResponse response, string name, T fallback) =>
        response.Results.TryGetValue(name, out var value) && value is T typed ? typed : fallback;
}
