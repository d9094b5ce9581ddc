namespace PowerPlatformMagento.FlowCheck.Connectors.Messages;

/// <summary>Microsoft Teams, as far as flows here use it.</summary>
public sealed class TeamsChecks : IConnectorChecks
{
    /// <summary>Name of the connector on the platform.</summary>
    public const string Api = "shared_teams";

    internal const string Post = "PostMessageToConversation";

    private static readonly KnownParameters Known = new(new Dictionary<string, (string[], string[])>
    {
        [Post] = (["poster", "location", "body/recipient/", "body/messageBody"], ["body/subject", "body/isAlert"]),
    });

    /// <inheritdoc />
    public bool HasTriggers => false;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use) => Known.Check(use);
}
