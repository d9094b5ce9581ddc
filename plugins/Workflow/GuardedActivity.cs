using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Workflow;

/// <summary>Common part of all workflow activities: takes the services of the run; errors of ours become texts with a code.</summary>
public abstract class GuardedActivity : CodeActivity
{
    private protected GuardedActivity()
    {
    }

    /// <summary>Called by the platform.</summary>
    /// <param name="context">Arguments and services of this run.</param>
    protected sealed override void Execute(CodeActivityContext context)
    {
        var workflow = context.GetExtension<IWorkflowContext>();
        var factory = context.GetExtension<IOrganizationServiceFactory>();
        var tracing = context.GetExtension<ITracingService>();
        try
        {
            Run(context, new WorkflowRun(workflow, factory, tracing));
        }
        catch (ImportException exception)
        {
            tracing?.Trace("{0}", $"{GetType().Name}: {exception.Message}");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, exception.Message);
        }
    }

    private protected abstract void Run(CodeActivityContext context, WorkflowRun run);
}
