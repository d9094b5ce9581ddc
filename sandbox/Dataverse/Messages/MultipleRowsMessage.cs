using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>CreateMultiple, UpdateMultiple and UpsertMultiple: one table, one transaction, the first fault undoes all.</summary>
internal sealed class MultipleRowsMessage(Engine engine, string name) : IMessage
{
    public string Name => name;

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var targets = RequestParameter.Required<EntityCollection>(request, "Targets");
        if (targets.Entities.Any(entity => entity.LogicalName != targets.EntityName))
        {
            throw Fault.Invalid($"{name} needs the EntityName of its Targets and takes rows of that table only.");
        }

        var responses = targets.Entities.Select(entity => engine.Pipeline.Run(Operation.Inside(operation), ItemRequest(entity))).ToList();
        return name switch
        {
            "CreateMultiple" => new CreateMultipleResponse
            {
                ResponseName = name,
                Results = { ["Ids"] = responses.Cast<CreateResponse>().Select(response => response.id).ToArray() },
            },
            "UpsertMultiple" => UpsertResponse([.. responses.Cast<UpsertResponse>()]),
            _ => new UpdateMultipleResponse { ResponseName = name },
        };
    }

    private static UpsertMultipleResponse UpsertResponse(UpsertResponse[] results)
    {
        var response = new UpsertMultipleResponse { ResponseName = "UpsertMultiple" };
        ((OrganizationResponse)response).Results["Results"] = results;
        return response;
    }

    private OrganizationRequest ItemRequest(Entity entity) => name switch
    {
        "CreateMultiple" => new CreateRequest { Target = entity },
        "UpsertMultiple" => new UpsertRequest { Target = entity },
        _ => new UpdateRequest { Target = entity },
    };
}
