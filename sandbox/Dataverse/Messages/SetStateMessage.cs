using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>The older way to write statecode and statuscode; status -1 means the state's first reason.</summary>
internal sealed class SetStateMessage(Engine engine) : IMessage
{
    public string Name => "SetState";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<EntityReference>(request, "EntityMoniker");
        var status = RequestParameter.Required<OptionSetValue>(request, "Status");
        var update = new Entity(target.LogicalName, target.Id)
        {
            ["statecode"] = RequestParameter.Required<OptionSetValue>(request, "State"),
        };
        if (status.Value != -1)
        {
            update["statuscode"] = status;
        }

        engine.Pipeline.Run(Operation.Inside(operation), new UpdateRequest { Target = update });
        return new OrganizationResponse { ResponseName = Name };
    }
}
