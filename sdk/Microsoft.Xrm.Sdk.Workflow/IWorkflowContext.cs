namespace Microsoft.Xrm.Sdk.Workflow;

public interface IWorkflowContext : IExecutionContext
{
    IWorkflowContext ParentContext { get; }

    int WorkflowCategory { get; }

    int WorkflowMode { get; }

    string StageName { get; }
}
