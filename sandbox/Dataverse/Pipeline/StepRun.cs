using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>One message with steps around it: pre-validation, pre-operation, the main operation, post-operation.</summary>
internal sealed class StepRun
{
    private const int PreValidation = 10;
    private const int PreOperation = 20;
    private const int PostOperation = 40;

    private readonly Engine _engine;
    private readonly Operation _operation;
    private readonly IMessage _message;
    private readonly OrganizationRequest _request;
    private readonly ParameterCollection _variables;
    private readonly List<StepDefinition> _steps;
    private readonly string? _table;
    private readonly Row? _before;
    private Guid _id;

    public StepRun(Engine engine, Operation operation, IMessage message, OrganizationRequest request, IEnumerable<StepDefinition> steps)
    {
        _engine = engine;
        _operation = operation;
        _message = message;
        _request = Copy(request);
        _variables = ContextFactory.SharedVariables(operation);
        (_table, _id) = MessageTarget.Of(_request);
        if (message.Name is "Update" or "Delete")
        {
            _before = Before();
            _id = _before.Id;
        }

        _steps = [.. steps.Where(IsWanted)];
    }

    public OrganizationResponse Run()
    {
        RunStage(PreValidation, new ParameterCollection());
        return _engine.Pipeline.InTransaction(_operation, () =>
        {
            RunStage(PreOperation, new ParameterCollection());
            var response = _message.Execute(_operation, _request);
            if (_id == Guid.Empty && response.Results.TryGetValue("id", out var created) && created is Guid id)
            {
                _id = id;
            }

            RunStage(PostOperation, response.Results);
            return response;
        });
    }

    private void RunStage(int stage, ParameterCollection outputs)
    {
        foreach (var step in _steps.Where(step => step.Stage == stage))
        {
            if (step.IsAsynchronous)
            {
                var operation = new Operation(_operation.Caller, parent: null, _operation.CorrelationId, _operation.Tag) { Depth = _operation.Depth };
                var late = Context(operation, step, outputs);
                _operation.AfterCommit.Add(() => AsynchronousStep.Run(_engine, operation, step, late));
            }
            else
            {
                PluginRunner.Run(_engine, _operation, _engine.Plugins.ForStep(step), Context(_operation, step, outputs));
            }
        }
    }

    private PluginContext Context(Operation operation, StepDefinition step, ParameterCollection outputs)
    {
        var context = _engine.Contexts.Create(operation, step, _request.Parameters, outputs, _variables, _table, _id);
        foreach (var image in step.Images)
        {
            if (image.Before && _before is not null)
            {
                context.PreEntityImages[image.Alias] = Image(_before, image);
            }

            if (image.After && step.Stage == PostOperation && _engine.Database.Store(_table).Find(_id) is { } after)
            {
                context.PostEntityImages[image.Alias] = Image(after, image);
            }
        }

        return context;
    }

    private Entity Image(Row row, StepImage image) =>
        _engine.Reader.Read(row, ColumnSelection.Of(row.Link.Table, image.Columns));

    private bool IsWanted(StepDefinition step) =>
        step.Message != "Update"
        || step.FilteringColumns.Count == 0
        || (_request.Parameters["Target"] is Entity target && target.Attributes.Keys.Any(step.FilteringColumns.Contains));

    private Row Before() => _request.Parameters["Target"] switch
    {
        Entity entity => LookupResolver.Resolve(_engine.Database.Store(entity.LogicalName), IdOf(entity), entity.KeyAttributes),
        EntityReference reference => _engine.Lookups.Resolve(reference),
        _ => throw Faults.Fault.Invalid("Required field 'Target' is missing."),
    };

    /// <summary>Steps may change the target; the caller's objects stay as they are. A create gets its id before the first step.</summary>
    private OrganizationRequest Copy(OrganizationRequest request)
    {
        var copy = new OrganizationRequest(request.RequestName);
        foreach (var (name, value) in request.Parameters)
        {
            copy.Parameters[name] = value is Entity entity ? EntityCopy.Of(entity) : value;
        }

        if (request.RequestName == "Create" && copy.Parameters.TryGetValue("Target", out var given)
            && given is Entity { } target && target.Id == Guid.Empty)
        {
            target.Id = IdOf(target) is var id && id != Guid.Empty ? id : _engine.NextId();
        }

        return copy;
    }

    private Guid IdOf(Entity target) =>
        target.Id == Guid.Empty
        && target.Attributes.TryGetValue(_engine.Database.Store(target.LogicalName).Definition.PrimaryKey, out var value)
        && value is Guid id
            ? id
            : target.Id;
}
