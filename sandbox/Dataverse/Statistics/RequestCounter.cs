namespace PowerPlatformMagento.Sandbox.Dataverse.Statistics;

/// <summary>Organization requests that plug-ins made while one outside message ran. Used under the engine's lock.</summary>
internal sealed class RequestCounter
{
    public Dictionary<string, int> ByMessage { get; } = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    public void Add(string message)
    {
        Total++;
        ByMessage[message] = ByMessage.GetValueOrDefault(message) + 1;
    }
}
