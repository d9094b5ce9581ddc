using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>All requests or none; the fault tells which one failed.</summary>
internal sealed class ExecuteTransactionMessage(Engine engine) : IMessage
{
    public string Name => "ExecuteTransaction";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var requests = RequestParameter.Required<OrganizationRequestCollection>(request, "Requests");
        BatchLimit.Refuse(Name, requests);
        var responses = new OrganizationResponseCollection();
        for (var index = 0; index < requests.Count; index++)
        {
            responses.Add(Run(operation, requests[index], index));
        }

        return new ExecuteTransactionResponse
        {
            ResponseName = Name,
            Results =
            {
                ["Responses"] = RequestParameter.Value(request, "ReturnResponses", missing: false)
                    ? responses
                    : new OrganizationResponseCollection(),
            },
        };
    }

    private OrganizationResponse Run(Operation operation, OrganizationRequest request, int index)
    {
        try
        {
            return engine.Pipeline.Run(Operation.Inside(operation), request);
        }
        catch (FaultException<OrganizationServiceFault> error)
        {
            throw Fault.Of(new ExecuteTransactionFault
            {
                ErrorCode = error.Detail.ErrorCode,
                Message = error.Detail.Message,
                ErrorDetails = error.Detail.ErrorDetails,
                FaultedRequestIndex = index,
            });
        }
    }
}
