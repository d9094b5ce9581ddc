using System.ServiceModel;
using System.Threading.Channels;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.OData;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Triggers;

/// <summary>
/// When a row is added, modified or deleted. Changes are taken on the committing thread and looked at on one of its own, in order; the
/// row the flow gets is the row as it is then. A column counts as modified when its value changed.
/// </summary>
internal sealed class RowTrigger : IAsyncDisposable
{
    private const int Attempts = 4;

    private readonly Channel<(RowChange Change, int Depth, IDisposable Hold)> _changes = Channel.CreateUnbounded<(RowChange, int, IDisposable)>();
    private readonly SandboxDataverse _dataverse;
    private readonly IOrganizationServiceAsync2 _service;
    private readonly TableSchema _table;
    private readonly RowOutput _output;
    private readonly RowTriggerRequest _request;
    private readonly RowScope _scope;
    private readonly RowShadow _shadow;
    private readonly TriggerSubscription _subscription;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _work;

    private RowTrigger(
        DataverseConnectorOptions options, IOrganizationServiceAsync2 service, TableSchema table, RowOutput output, RowTriggerRequest request, TriggerSubscription subscription)
    {
        _dataverse = options.Dataverse;
        _service = service;
        _table = table;
        _output = output;
        _request = request;
        _scope = new RowScope(options.Dataverse, options.Owner, request.Scope);
        _subscription = subscription;
        _dataverse.Changed += OnChanged;
        _shadow = new RowShadow(_dataverse, table, request.Columns);
        _work = Task.Run(WorkAsync);
    }

    public static RowTrigger Start(
        DataverseConnectorOptions options, IOrganizationServiceAsync2 service, DataverseSchema schema, RowOutput output, TriggerSubscription subscription)
    {
        var request = RowTriggerRequest.Read(subscription.Parameters);
        return new RowTrigger(options, service, schema.Table(request.Table), output, request, subscription);
    }

    public async ValueTask DisposeAsync()
    {
        _dataverse.Changed -= OnChanged;
        _changes.Writer.TryComplete();
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private void OnChanged(RowChange change)
    {
        // A deletion is looked at too when rows are remembered: they must be forgotten.
        if (Wants(change) || (change.Table == _request.Table && change.Kind == RowChangeKind.Deleted && _request.Columns.Count > 0))
        {
            var hold = _subscription.Hold();
            if (!_changes.Writer.TryWrite((change, RunDepth.Current, hold)))
            {
                hold.Dispose();
            }
        }
    }

    private bool Wants(RowChange change) => change.Table == _request.Table && change.Kind switch
    {
        RowChangeKind.Created => _request.Adds,
        RowChangeKind.Updated => _request.Modifies,
        _ => _request.Deletes,
    };

    private async Task WorkAsync()
    {
        await foreach (var (change, depth, hold) in _changes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            using (hold)
            {
                RunDepth.Current = depth;
                if (!_stopping.IsCancellationRequested)
                {
                    await LookAtAsync(change, _stopping.Token).ConfigureAwait(false);
                }
            }
        }
    }

    private async Task LookAtAsync(RowChange change, CancellationToken cancellationToken)
    {
        if (change.Kind == RowChangeKind.Deleted)
        {
            _shadow.Forget(change.Id);
            if (_request.Deletes)
            {
                _subscription.Deliver(Described(new JObject { [_table.Table.PrimaryKey] = change.Id.ToString() }, "Delete", change.Id));
            }

            return;
        }

        for (var attempt = 1; !await TryDeliverAsync(change, attempt, cancellationToken).ConfigureAwait(false); attempt++)
        {
        }
    }

    /// <returns>Whether the change is done with.</returns>
    private async Task<bool> TryDeliverAsync(RowChange change, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            if (await FindAsync(change.Id, cancellationToken).ConfigureAwait(false) is { } row && IsWanted(change, row))
            {
                _subscription.Deliver(Described(_output.Write(_table, row), change.Kind == RowChangeKind.Created ? "Create" : "Update", row.Id));
            }
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is FaultCodes.RowNotFound or FaultCodes.PrivilegeDenied)
        {
            // Gone since, or not to be seen by the flow's user: there is nothing to tell.
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            if (attempt < Attempts)
            {
                return false;
            }

            _subscription.Report($"The row {change.Id} of {change.Table} could not be read: {fault.Detail.Message}");
        }
        catch (OperationCanceledException)
        {
            // The flow was turned off meanwhile.
        }

        return true;
    }

    private bool IsWanted(RowChange change, Entity row) =>
        (_request.Columns.Count == 0 || _shadow.Changes(row) || change.Kind == RowChangeKind.Created) && _scope.Contains(row);

    // The filter runs in Dataverse, so that it means here what it means in List rows.
    private async Task<Entity?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var columns = new ColumnSet([.. ODataOptions.Columns(_table, null).Select(column => column.LogicalName)]);
        var row = await _service.RetrieveAsync(_table.LogicalName, id, columns, cancellationToken).ConfigureAwait(false);
        if (_request.Filter is null)
        {
            return row;
        }

        var query = ODataQuery.Read(_table, _table.Table.PrimaryKey, _request.Filter, null, []);
        query.Criteria.AddCondition(_table.Table.PrimaryKey, ConditionOperator.Equal, id);
        var found = await _service.RetrieveMultipleAsync(query, cancellationToken).ConfigureAwait(false);
        if (found.Entities.Count == 0 && _request.Columns.Count > 0)
        {
            _shadow.Changes(row);
        }

        return found.Entities.Count > 0 ? row : null;
    }

    private static JObject Described(JObject body, string message, Guid id)
    {
        body["SdkMessage"] = message;
        body["ItemInternalId"] = id.ToString();
        return body;
    }
}
