using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

namespace PowerPlatformMagento.Sandbox.Page.Flows;

/// <summary>The flows behind the page.</summary>
public interface IFlowMonitor
{
    /// <summary>Runs the flows; null until they are started.</summary>
    FlowRunner? Runner { get; }

    /// <summary>Mails the flows sent, the oldest first.</summary>
    IReadOnlyList<SentMail> Mails { get; }

    /// <summary>Messages the flows posted to Teams, the oldest first.</summary>
    IReadOnlyList<PostedMessage> Messages { get; }
}
