using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Messages;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>
/// Answers and keeps nothing, for measuring the memory of what stands before Dataverse. Imports succeed as Created, queries are
/// empty, everything else it knows is done at once.
/// </summary>
public sealed class ForgetfulDataverse
{
    private readonly SequentialIds _ids = new(seed: 7);
    private long _calls;
    private long _imports;

    /// <summary>Calls so far; a batch is one call.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>Requests other than platform messages so far, each item of a batch counted.</summary>
    public long Imports => Interlocked.Read(ref _imports);

    /// <summary>Connects; any number of connections is the same.</summary>
    public IOrganizationServiceAsync2 Connect() => new DataverseConnection((request, cancellationToken) =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _calls);
        return request.RequestName == "ExecuteMultiple" ? AnswerBatch(request) : Answer(request);
    });

    private ExecuteMultipleResponse AnswerBatch(OrganizationRequest request)
    {
        var requests = RequestParameter.Required<OrganizationRequestCollection>(request, "Requests");
        BatchLimit.Refuse("ExecuteMultiple", requests);
        var items = new ExecuteMultipleResponseItemCollection();
        for (var index = 0; index < requests.Count; index++)
        {
            items.Add(new ExecuteMultipleResponseItem { RequestIndex = index, Response = Answer(requests[index]) });
        }

        return new ExecuteMultipleResponse
        {
            ResponseName = "ExecuteMultiple",
            Results = { ["Responses"] = items, ["IsFaulted"] = false },
        };
    }

    private OrganizationResponse Answer(OrganizationRequest request) => request.RequestName switch
    {
        "Create" => new CreateResponse { ResponseName = "Create", Results = { ["id"] = _ids.Next() } },
        "Update" => new UpdateResponse { ResponseName = "Update" },
        "Delete" => new DeleteResponse { ResponseName = "Delete" },
        "Upsert" => Upserted(RequestParameter.Required<Entity>(request, "Target")),
        "RetrieveMultiple" => new RetrieveMultipleResponse
        {
            ResponseName = "RetrieveMultiple",
            Results = { ["EntityCollection"] = new EntityCollection() },
        },
        "WhoAmI" => new Microsoft.Crm.Sdk.Messages.WhoAmIResponse { ResponseName = "WhoAmI", Results = { ["UserId"] = Guid.Empty } },
        "Retrieve" => throw Fault.NotSupported("Retrieve from a Dataverse that keeps nothing"),
        _ => Imported(request),
    };

    private OrganizationResponse Imported(OrganizationRequest request)
    {
        Interlocked.Increment(ref _imports);
        return new OrganizationResponse
        {
            ResponseName = request.RequestName,
            Results = { ["Id"] = _ids.Next(), ["Outcome"] = "Created", ["Detail"] = string.Empty },
        };
    }

    private UpsertResponse Upserted(Entity target) => new()
    {
        ResponseName = "Upsert",
        Results =
        {
            ["Target"] = new EntityReference(target.LogicalName, target.Id == Guid.Empty ? _ids.Next() : target.Id),
            ["RecordCreated"] = true,
        },
    };
}
