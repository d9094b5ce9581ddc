using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>The older way to write ownerid.</summary>
internal sealed class AssignMessage(Engine engine) : IMessage
{
    public string Name => "Assign";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<EntityReference>(request, "Target");
        var update = new Entity(target.LogicalName, target.Id)
        {
            ["ownerid"] = RequestParameter.Required<EntityReference>(request, "Assignee"),
        };
        engine.Pipeline.Run(Operation.Inside(operation), new UpdateRequest { Target = update });
        return new OrganizationResponse { ResponseName = Name };
    }
}
