using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Security;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Resolves a case: keeps what solved it as an activity of the case, and sets the state. Only an active case can be resolved.</summary>
internal sealed class CloseIncidentMessage(Engine engine) : IMessage
{
    /// <summary>State of a resolved case.</summary>
    public const int Resolved = 1;

    private const int Active = 0;
    private const int ProblemSolved = 5;
    private const int Completed = 1;

    public string Name => "CloseIncident";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var resolution = EntityCopy.Of(RequestParameter.Required<Entity>(request, "IncidentResolution"));
        var status = RequestParameter.Required<OptionSetValue>(request, "Status");
        var incident = resolution.GetAttributeValue<EntityReference>("incidentid")
            ?? throw Fault.Invalid("Required field 'incidentid' is missing in the IncidentResolution.");
        var row = engine.Lookups.Resolve(incident);
        Access.Demand(operation.Caller, Privilege.Write, row.Link.Table, row);
        if (row.Get(row.Link.Table.System.State!) is not Active)
        {
            throw Fault.Of(FaultCodes.InvalidStatus, "The case is not active, so it cannot be resolved.");
        }

        var change = new AttributeCollection
        {
            ["statecode"] = new OptionSetValue(Resolved),
            ["statuscode"] = new OptionSetValue(status.Value == -1 ? ProblemSolved : status.Value),
        };
        engine.Writer.Update(operation.RequiredTransaction, operation.Caller, engine.Database.Store("incident"), row, change);
        AddResolution(operation, resolution, row.Id);
        return new CloseIncidentResponse { ResponseName = Name };
    }

    private void AddResolution(Operation operation, Entity resolution, Guid incidentId)
    {
        var incident = new EntityReference("incident", incidentId);
        resolution["incidentid"] = incident;
        resolution["regardingobjectid"] = incident;
        resolution["statecode"] = new OptionSetValue(Completed);
        engine.Pipeline.Run(Operation.Inside(operation), new CreateRequest { Target = resolution });
    }
}
