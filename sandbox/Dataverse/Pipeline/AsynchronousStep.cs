using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Runs an asynchronous step after the commit that caused it: in a transaction of its own, once, with nobody waiting for it.</summary>
internal static class AsynchronousStep
{
    public static void Run(Engine engine, Operation operation, StepDefinition step, PluginContext context)
    {
        List<RowChange>? changes;
        lock (engine.Lock)
        {
            Execute(engine, operation, step, context);
            changes = engine.Changes.Take();
        }

        engine.Changes.Publish(changes);
    }

    private static void Execute(Engine engine, Operation operation, StepDefinition step, PluginContext context)
    {
        var startedOn = engine.Time.GetUtcNow().UtcDateTime;
        OrganizationServiceFault? fault = null;
        try
        {
            engine.Pipeline.InTransaction<object?>(operation, () =>
            {
                PluginRunner.Run(engine, operation, engine.Plugins.ForStep(step), context);
                return null;
            });
            foreach (var job in operation.AfterCommit)
            {
                engine.Background.Enqueue(job);
            }
        }
        catch (FaultException<OrganizationServiceFault> error)
        {
            fault = error.Detail;
            engine.Statistics.AddAsynchronousFailure();
        }

        if (fault is not null || !step.DeletesJob)
        {
            SystemJob.Record(engine, operation, step, context, startedOn, fault);
        }
    }
}
