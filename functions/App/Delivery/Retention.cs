namespace PowerPlatformMagento.App.Delivery;

/// <summary>Asks the solution to delete what has been kept long enough.</summary>
internal sealed class Retention(DataverseRounds rounds, ILogger<Retention> logger)
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
        var failure = await rounds.RunAsync(
            Message,
            MostRounds,
            response =>
            {
                var now = DataverseRounds.Value(response, "Deleted", 0);
                deleted += now;
                return now > 0 && DataverseRounds.Value(response, "Remaining", 0) > 0;
            },
            cancellationToken);
        if (failure is not null)
        {
            DeliveryLog.RetentionNotApplied(logger, failure.Definition.Code, failure.Detail, failure.Definition.Hint);
        }

        if (deleted > 0)
        {
            DeliveryLog.RetentionApplied(logger, deleted);
        }

        return deleted;
    }
}
