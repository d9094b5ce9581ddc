using System.ServiceModel;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Shapes;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Triggers;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;

/// <summary>Microsoft Dataverse: works on the rows of a sandbox environment with the rights of its connection's user.</summary>
public sealed class DataverseConnector : ITriggerConnector
{
    /// <summary>Name of the connector on the platform.</summary>
    public const string Api = DataverseChecks.Api;

    private readonly DataverseConnectorOptions _options;
    private readonly DataverseSchema _schema;
    private readonly DataverseChecks _checks;
    private readonly RowOutput _output;
    private readonly IOrganizationServiceAsync2 _service;
    private readonly Dictionary<string, IDataverseOperation> _operations;

    /// <summary>Connects as the user of the options.</summary>
    public DataverseConnector(DataverseConnectorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _schema = new DataverseSchema(new SandboxTables(options.Dataverse.Metadata), [.. options.SolutionFolders.Select(folder => new SolutionDirectory(folder))]);
        _checks = new DataverseChecks(_schema);
        _output = new RowOutput(options.EnvironmentUrl);
        _service = options.Connect();
        var rows = new RowReader(_service, _schema, _output);
        IDataverseOperation[] operations =
        [
            new GetRow(_schema, rows), new CreateRow(_service, _schema, rows), new UpdateRow(_service, _schema, rows, inserts: false),
            new UpdateRow(_service, _schema, rows, inserts: true), new DeleteRow(_service, _schema), new ListRows(_service, _schema, rows, options),
            new PerformAction(_service, _schema, _output, isBound: false), new PerformAction(_service, _schema, _output, isBound: true),
            new RelateRows(_service, _schema, relates: true), new RelateRows(_service, _schema, relates: false),
        ];
        _operations = operations.ToDictionary(operation => operation.Operation.Id, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public bool HasTriggers => _checks.HasTriggers;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use) => _checks.Check(use);

    /// <inheritdoc />
    public ValueShape BodyOf(OperationUse use) => _checks.BodyOf(use);

    /// <inheritdoc />
    public async Task<ConnectorResponse> InvokeAsync(ConnectorCall request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!_operations.TryGetValue(request.OperationId, out var operation))
        {
            throw new NotSupportedException($"The sandbox's Dataverse connector does not know the operation {request.OperationId}.");
        }

        try
        {
            return await operation.RunAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (DataverseProblem problem)
        {
            return DataverseFailure.Of(problem);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return DataverseFailure.Of(fault.Detail);
        }
    }

    /// <inheritdoc />
    public Task<IAsyncDisposable> SubscribeAsync(TriggerSubscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var problems = Check(new OperationUse(subscription.OperationId, subscription.Parameters, IsTrigger: true)).ToList();
        return problems.Count == 0
            ? Task.FromResult<IAsyncDisposable>(RowTrigger.Start(_options, _service, _schema, _output, subscription))
            : throw new InvalidOperationException(string.Join("; ", problems));
    }
}
