using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace PowerPlatformMagento.Workflow;

/// <summary>Services of one run of an activity.</summary>
internal sealed class WorkflowRun(IWorkflowContext workflow, IOrganizationServiceFactory factory, ITracingService? tracing)
{
    /// <summary>Calls Dataverse as the user the workflow runs as.</summary>
    public IOrganizationService UserService => factory.CreateOrganizationService(workflow.UserId);

    /// <summary>Calls Dataverse as SYSTEM.</summary>
    public IOrganizationService SystemService => factory.CreateOrganizationService(null);

    /// <summary>When the run was asked for, UTC.</summary>
    public DateTime Now => workflow.OperationCreatedOn;

    /// <summary>Writes a line for support staff. Must hold no personal data.</summary>
    public void Trace(string message) => tracing?.Trace("{0}", message);
}
