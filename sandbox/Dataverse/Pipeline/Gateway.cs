using System.Diagnostics;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;
using PowerPlatformMagento.Sandbox.Dataverse.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Statistics;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>The way in from outside: limits, scripted faults, batches, one transaction at a time.</summary>
internal sealed class Gateway(Engine engine, FaultScript faults)
{
    private readonly Dictionary<Guid, ServiceProtection> _limits = [];

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        engine.Statistics.AddCall(request.RequestName);
        var fault = faults.NextCall();
        if (fault is { } early and not ScriptedFault.TimeoutAfterCommit)
        {
            engine.Statistics.AddScriptedFault();
            throw faults.ExceptionOf(early);
        }

        var limit = LimitOf(caller);
        Enter(limit);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var response = request.RequestName == "ExecuteMultiple"
                ? ExecuteMultiple(caller, request, cancellationToken)
                : ExecuteOne(caller, request);
            if (fault is { } late)
            {
                engine.Statistics.AddScriptedFault();
                throw faults.ExceptionOf(late);
            }

            return response;
        }
        finally
        {
            limit?.Leave(Stopwatch.GetElapsedTime(started));
        }
    }

    private OrganizationResponse ExecuteOne(Caller caller, OrganizationRequest request)
    {
        engine.Options.BeforeMessage?.Invoke(new SandboxMessage(request, Depth: 1, IsInsidePlugin: false));
        List<RowChange>? changes;
        OrganizationResponse response;
        lock (engine.Lock)
        {
            response = ExecuteLocked(caller, request);
            changes = engine.Changes.Take();
        }

        engine.Changes.Publish(changes);
        return response;
    }

    private OrganizationResponse ExecuteLocked(Caller caller, OrganizationRequest request)
    {
        var tag = request.Parameters.TryGetValue("tag", out var given) ? given as string : null;
        var operation = new Operation(caller, parent: null, request.RequestId ?? engine.NextId(), tag);
        var failed = true;
        try
        {
            var response = engine.Pipeline.Run(operation, request);
            failed = false;
            foreach (var job in operation.AfterCommit)
            {
                engine.Background.Enqueue(job);
            }

            return response;
        }
        finally
        {
            engine.Statistics.AddMessage(request.RequestName, operation.Requests, failed);
        }
    }

    /// <summary>Each item is its own transaction; the lock is free between items.</summary>
    private ExecuteMultipleResponse ExecuteMultiple(Caller caller, OrganizationRequest request, CancellationToken cancellationToken)
    {
        var requests = RequestParameter.Required<OrganizationRequestCollection>(request, "Requests");
        var settings = RequestParameter.Required<ExecuteMultipleSettings>(request, "Settings");
        BatchLimit.Refuse("ExecuteMultiple", requests);
        var items = new ExecuteMultipleResponseItemCollection();
        var isFaulted = false;
        for (var index = 0; index < requests.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var item = ExecuteItem(caller, requests[index], index);
            isFaulted |= item.Fault is not null;
            if (item.Fault is not null || settings.ReturnResponses)
            {
                items.Add(item);
            }

            if (item.Fault is not null && !settings.ContinueOnError)
            {
                break;
            }
        }

        return new ExecuteMultipleResponse
        {
            ResponseName = "ExecuteMultiple",
            Results = { ["Responses"] = items, ["IsFaulted"] = isFaulted },
        };
    }

    private ExecuteMultipleResponseItem ExecuteItem(Caller caller, OrganizationRequest request, int index)
    {
        try
        {
            if (faults.NextItemTimesOut())
            {
                engine.Statistics.AddScriptedFault();
                throw FaultScript.SqlTimeout();
            }

            return new ExecuteMultipleResponseItem { RequestIndex = index, Response = ExecuteOne(caller, request) };
        }
        catch (FaultException<OrganizationServiceFault> error)
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Fault = error.Detail };
        }
    }

    private void Enter(ServiceProtection? limit)
    {
        try
        {
            limit?.Enter();
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            engine.Statistics.AddScriptedFault();
            throw;
        }
    }

    private ServiceProtection? LimitOf(Caller caller)
    {
        if (engine.Options.ServiceProtection is not { } options)
        {
            return null;
        }

        lock (_limits)
        {
            if (!_limits.TryGetValue(caller.User.Id, out var limit))
            {
                _limits[caller.User.Id] = limit = new ServiceProtection(options, engine.Time);
            }

            return limit;
        }
    }
}
