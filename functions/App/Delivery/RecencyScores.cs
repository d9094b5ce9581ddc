namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the solution to move the recency scores of customers who stayed away.</summary>
internal sealed class RecencyScores(DataverseRounds rounds, ILogger<RecencyScores> logger)
{
    /// <summary>Name of the Custom API.</summary>
    public const string Message = "mag_RefreshRecencyScores";

    // Of 500 summaries each; what is left has its turn the next night.
    private const int MostRounds = 200;

    /// <summary>Goes on until nothing is left, but not endlessly.</summary>
    /// <returns>Summaries whose score moved.</returns>
    public async Task<int> RefreshAsync(CancellationToken cancellationToken)
    {
        var changed = 0;
        var failure = await rounds.RunAsync(
            Message,
            MostRounds,
            response =>
            {
                changed += DataverseRounds.Value(response, "Changed", 0);
                return DataverseRounds.Value(response, "More", false);
            },
            cancellationToken);
        if (failure is not null)
        {
            DeliveryLog.RecencyScoresNotRefreshed(logger, failure.Definition.Code, failure.Detail, failure.Definition.Hint);
        }

        if (changed > 0)
        {
            DeliveryLog.RecencyScoresRefreshed(logger, changed);
        }

        return changed;
    }
}
