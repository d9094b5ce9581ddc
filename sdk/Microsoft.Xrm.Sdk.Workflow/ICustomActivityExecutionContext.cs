namespace Microsoft.Xrm.Sdk.Workflow;

public interface ICustomActivityExecutionContext : IExecutionContext
{
    ArgumentsCollection Arguments { get; set; }
}
