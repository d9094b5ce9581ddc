using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Builds the context of one plug-in run.</summary>
internal sealed class ContextFactory(Engine engine)
{
    public PluginContext Create(
        Operation operation,
        string message,
        int stage,
        ParameterCollection inputs,
        ParameterCollection outputs) => new(operation, engine.Organization, engine.Time.GetUtcNow().UtcDateTime)
        {
            MessageName = message,
            Stage = stage,
            InputParameters = inputs,
            OutputParameters = outputs,
            SharedVariables = SharedVariables(operation),
            ParentContext = operation.Context,
        };

    public PluginContext Create(
        Operation operation,
        StepDefinition step,
        ParameterCollection inputs,
        ParameterCollection outputs,
        ParameterCollection sharedVariables,
        string? table,
        Guid id) => new(operation, engine.Organization, engine.Time.GetUtcNow().UtcDateTime)
        {
            MessageName = step.Message,
            Stage = step.Stage,
            Mode = step.IsAsynchronous ? 1 : 0,
            InputParameters = inputs,
            OutputParameters = outputs,
            SharedVariables = sharedVariables,
            PrimaryEntityName = table ?? "none",
            PrimaryEntityId = id,
            OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id),
            ParentContext = operation.Context,
        };

    public static ParameterCollection SharedVariables(Operation operation)
    {
        var variables = new ParameterCollection();
        if (operation.Tag is { } tag)
        {
            variables["tag"] = tag;
        }

        return variables;
    }
}
