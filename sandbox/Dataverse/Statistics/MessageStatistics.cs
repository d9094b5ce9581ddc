namespace PowerPlatformMagento.Sandbox.Dataverse.Statistics;

/// <summary>What one kind of outside message cost.</summary>
/// <param name="Count">How often it ran; each item of a batch counts.</param>
/// <param name="Failures">How many of them ended in a fault.</param>
/// <param name="OrganizationRequests">Organization requests its plug-ins made, all runs together.</param>
/// <param name="MaximumOrganizationRequests">The most that one run made.</param>
/// <param name="OrganizationRequestsByMessage">The same by message, all runs together.</param>
public sealed record MessageStatistics(
    long Count,
    long Failures,
    long OrganizationRequests,
    int MaximumOrganizationRequests,
    IReadOnlyDictionary<string, long> OrganizationRequestsByMessage)
{
    /// <summary>Organization requests a run, on average; 0 when nothing ran.</summary>
    public double AverageOrganizationRequests => Count == 0 ? 0 : (double)OrganizationRequests / Count;
}
