using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowRequest : OrganizationRequest
{
    public ExecuteWorkflowRequest()
    {
        RequestName = "ExecuteWorkflow";
    }

    public InputArgumentCollection InputArguments
    {
        get => Parameters.Contains("InputArguments") ? (InputArgumentCollection)Parameters["InputArguments"] : default;
        set => Parameters["InputArguments"] = value;
    }

    public Guid EntityId
    {
        get => Parameters.Contains("EntityId") ? (Guid)Parameters["EntityId"] : default;
        set => Parameters["EntityId"] = value;
    }

    public Guid WorkflowId
    {
        get => Parameters.Contains("WorkflowId") ? (Guid)Parameters["WorkflowId"] : default;
        set => Parameters["WorkflowId"] = value;
    }
}
