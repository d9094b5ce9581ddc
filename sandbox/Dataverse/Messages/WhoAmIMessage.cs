using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

internal sealed class WhoAmIMessage(Engine engine) : IMessage
{
    public string Name => "WhoAmI";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request) => new WhoAmIResponse
    {
        ResponseName = Name,
        Results =
        {
            ["UserId"] = operation.Caller.User.Id,
            ["BusinessUnitId"] = engine.Organization.BusinessUnit.Id,
            ["OrganizationId"] = engine.Organization.Link.Id,
        },
    };
}
