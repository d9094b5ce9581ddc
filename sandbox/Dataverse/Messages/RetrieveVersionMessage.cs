using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

internal sealed class RetrieveVersionMessage : IMessage
{
    /// <summary>Version of the platform the sandbox imitates.</summary>
    public const string Version = "9.2.0.0";

    public string Name => "RetrieveVersion";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request) =>
        new RetrieveVersionResponse { ResponseName = Name, Results = { ["Version"] = Version } };
}
