using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>
/// Merges two contacts or two accounts: the target takes the content, the subordinate is deactivated and names the target as its master.
/// Rows that link to the subordinate stay with it, as those of custom relationships without merge cascade do.
/// </summary>
internal sealed class MergeMessage(Engine engine) : IMessage
{
    private const int Inactive = 1;
    private const int InactiveReason = 2;

    public string Name => "Merge";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<EntityReference>(request, "Target");
        if (target.LogicalName is not ("contact" or "account"))
        {
            throw Fault.Invalid($"Rows of {target.LogicalName} cannot be merged.");
        }

        var subordinate = RequestParameter.Value(request, "SubordinateId", Guid.Empty);
        if (subordinate == Guid.Empty || subordinate == target.Id)
        {
            throw Fault.Invalid("The SubordinateId is missing, or the row itself.");
        }

        if (RequestParameter.Optional<Entity>(request, "UpdateContent") is { Attributes.Count: > 0 } content)
        {
            content.Id = target.Id;
            Update(operation, content);
        }

        Update(operation, new Entity(target.LogicalName, subordinate)
        {
            ["masterid"] = target,
            ["merged"] = true,
            ["statecode"] = new OptionSetValue(Inactive),
            ["statuscode"] = new OptionSetValue(InactiveReason),
        });
        return new MergeResponse { ResponseName = Name };
    }

    private void Update(Operation operation, Entity row) =>
        engine.Pipeline.Run(Operation.Inside(operation), new UpdateRequest { Target = row });
}
