using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

internal sealed class RetrieveCurrentOrganizationMessage(Engine engine) : IMessage
{
    public string Name => "RetrieveCurrentOrganization";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request) => new RetrieveCurrentOrganizationResponse
    {
        ResponseName = Name,
        Results =
        {
            ["Detail"] = new OrganizationDetail
            {
                OrganizationId = engine.Organization.Link.Id,
                EnvironmentId = engine.Organization.Link.Id.ToString(),
                FriendlyName = engine.Organization.Name,
                UniqueName = engine.Organization.Name.ToLowerInvariant(),
                OrganizationVersion = RetrieveVersionMessage.Version,
            },
        },
    };
}
