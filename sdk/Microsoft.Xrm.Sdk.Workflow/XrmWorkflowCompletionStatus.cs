namespace Microsoft.Xrm.Sdk.Workflow;

public enum XrmWorkflowCompletionStatus
{
    Succeeded = 0,
    Canceled = 1,
    Failed = 2,
    Retry = 3,
    Suspended = 4,
}
