using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

internal sealed class RetrieveMultipleMessage(Engine engine) : IMessage
{
    public string Name => "RetrieveMultiple";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var rows = engine.Queries.Run(operation.Caller, RequestParameter.Required<QueryBase>(request, "Query"));
        return new RetrieveMultipleResponse { ResponseName = Name, Results = { ["EntityCollection"] = rows } };
    }
}
