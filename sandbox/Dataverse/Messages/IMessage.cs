using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>The main operation (stage 30) of one message.</summary>
internal interface IMessage
{
    string Name { get; }

    OrganizationResponse Execute(Operation operation, OrganizationRequest request);
}
