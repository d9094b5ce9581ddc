using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>An app that dies after it sent something to the store and before it wrote that down.</summary>
internal sealed class LostConfirmation
{
    /// <summary>Whether nothing is written down.</summary>
    public bool IsLosing { get; set; } = true;

    public void Run(SandboxMessage message)
    {
        if (IsLosing && (message.Request.RequestName == "mag_ConfirmOutbox" || (message.Request is ExecuteMultipleRequest batch && batch.Requests[0].RequestName == "mag_ConfirmOutbox")))
        {
            throw new TimeoutException("The app is dead.");
        }
    }
}
