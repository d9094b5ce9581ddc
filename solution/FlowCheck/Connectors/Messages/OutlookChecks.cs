namespace PowerPlatformMagento.FlowCheck.Connectors.Messages;

/// <summary>Office 365 Outlook, as far as flows here use it.</summary>
public sealed class OutlookChecks : IConnectorChecks
{
    /// <summary>Name of the connector on the platform.</summary>
    public const string Api = "shared_office365";

    internal const string Send = "SendEmailV2";

    private static readonly KnownParameters Known = new(new Dictionary<string, (string[], string[])>
    {
        [Send] = (
            ["emailMessage/To", "emailMessage/Subject", "emailMessage/Body"],
            ["emailMessage/Cc", "emailMessage/Bcc", "emailMessage/From", "emailMessage/Importance", "emailMessage/ReplyTo", "emailMessage/Sensitivity", "emailMessage/Attachments"]),
    });

    /// <inheritdoc />
    public bool HasTriggers => false;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use) => Known.Check(use);
}
