using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Perform a bound or an unbound action: Custom APIs and the platform's own actions.</summary>
internal sealed class PerformAction(IOrganizationServiceAsync2 service, DataverseSchema schema, RowOutput output, bool isBound) : IDataverseOperation
{
    public DataverseOperation Operation => isBound ? DataverseOperation.BoundAction : DataverseOperation.UnboundAction;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var name = RowParameters.Text(call, DataverseOperation.ActionName) ?? string.Empty;
        var api = schema.FindAction(name, isBound) ?? throw new DataverseProblem(404, "0x80060888", $"Resource not found for the segment '{name}'.");
        var request = new OrganizationRequest(api.Name);
        if (isBound)
        {
            request["Target"] = new EntityReference(RowParameters.Table(schema, call).LogicalName, RowParameters.Id(call));
        }

        foreach (var argument in RowParameters.Item(call).Properties())
        {
            request[argument.Name] = api.Parameters.TryGetValue(argument.Name, out var parameter)
                ? ActionArgument.Read(schema, argument.Name, parameter.Type, argument.Value)
                : throw DataverseProblem.Payload($"The parameter '{argument.Name}' in the request payload is not a valid parameter for the operation '{api.Name}'.");
        }

        var response = await service.ExecuteAsync(Typed(request), cancellationToken).ConfigureAwait(false);
        var body = new JObject();
        foreach (var (key, value) in response.Results.Where(result => result.Value is not null))
        {
            body[key] = ActionArgument.Write(schema, output, value);
        }

        return body.Count > 0 ? new ConnectorResponse(200, body) : new ConnectorResponse(204, null);
    }

    // The lead to qualify is a parameter of its own in the organization service.
    private static OrganizationRequest Typed(OrganizationRequest request)
    {
        if (request.RequestName == "QualifyLead")
        {
            request["LeadId"] = request["Target"];
            request.Parameters.Remove("Target");
        }

        return request;
    }
}
