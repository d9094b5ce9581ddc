using System.Collections.Concurrent;
using System.ServiceModel;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>A Dataverse that takes imports and rows in memory. Tests script what it answers instead.</summary>
internal sealed class FakeDataverse : IOrganizationServiceAsync2, IDataverseServiceFactory
{
    /// <summary>Answers of the next calls, first in first out; after them everything goes well.</summary>
    public ConcurrentQueue<Func<OrganizationRequest, OrganizationResponse>> Script { get; } = new();

    /// <summary>Fault of a single import, by payload; null = it goes well.</summary>
    public Func<string, OrganizationServiceFault?> ImportFault { get; set; } = _ => null;

    /// <summary>Reason why an import is held and writes nothing, by payload; null = it is not.</summary>
    public Func<string, string?> ImportHeld { get; set; } = _ => null;

    /// <summary>Fault of a row write, by row; null = it goes well.</summary>
    public Func<Entity, OrganizationServiceFault?> RowFault { get; set; } = _ => null;

    /// <summary>Runs before a call is answered.</summary>
    public Func<OrganizationRequest, CancellationToken, Task>? BeforeAnswer { get; set; }

    public ConcurrentQueue<OrganizationRequest> Calls { get; } = new();

    /// <summary>How often each payload was imported.</summary>
    public ConcurrentDictionary<string, int> Imports { get; } = new();

    /// <summary>Rows by table and key, with every column as last written.</summary>
    public ConcurrentDictionary<string, Entity> Rows { get; } = new();

    public IEnumerable<ExecuteMultipleRequest> Batches => Calls.OfType<ExecuteMultipleRequest>();

    public IEnumerable<int> ImportBatchSizes => Batches.Where(batch => batch.Requests[0].RequestName.StartsWith("mag_", StringComparison.Ordinal)).Select(batch => batch.Requests.Count);

    public static OrganizationServiceFault Fault(int code, string message = "failed", params IEnumerable<(string Key, object Value)> details)
    {
        var fault = new OrganizationServiceFault { ErrorCode = code, Message = message, ErrorDetails = [] };
        foreach (var (key, value) in details)
        {
            fault.ErrorDetails[key] = value;
        }

        return fault;
    }

    public static Exception Thrown(OrganizationServiceFault fault) => new FaultException<OrganizationServiceFault>(fault, new FaultReason(fault.Message));

    public FakeDataverse Then(Func<OrganizationRequest, OrganizationResponse> answer)
    {
        Script.Enqueue(answer);
        return this;
    }

    public FakeDataverse ThenThrow(Exception exception) => Then(_ => throw exception);

    /// <summary>The work is done, but the caller gets no answer.</summary>
    public FakeDataverse ThenTimeOutAfterCommit() => Then(request =>
    {
        Answer(request);
        throw new TimeoutException();
    });

    public Task<IOrganizationServiceAsync2> GetAsync(CancellationToken cancellationToken) => Task.FromResult<IOrganizationServiceAsync2>(this);

    public async Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellationToken)
    {
        Calls.Enqueue(request);
        await Task.Yield();
        if (BeforeAnswer is { } before)
        {
            await before(request, cancellationToken);
        }

        return Script.TryDequeue(out var answer) ? answer(request) : Answer(request);
    }

    public OrganizationResponse Answer(OrganizationRequest request)
    {
        switch (request)
        {
            case ExecuteMultipleRequest batch:
                return Many(batch);
            case UpsertRequest upsert:
                return Write(upsert.Target) is { } fault ? throw Thrown(fault) : new UpsertResponse();
            case UpdateRequest update:
                return Write(update.Target) is { } refusal ? throw Thrown(refusal) : new UpdateResponse();
            case RetrieveMultipleRequest { Query: QueryExpression query }:
                return Find(query);
            default:
                return new OrganizationResponse();
        }
    }

    // Only what the app asks for: rows of the error desk by status reason, store and kind.
    private RetrieveMultipleResponse Find(QueryExpression query)
    {
        var rows = Rows.Values.Where(row => row.LogicalName == query.EntityName && query.Criteria.Conditions.All(condition => Holds(row, condition))).Take(query.TopCount ?? int.MaxValue);
        var response = new RetrieveMultipleResponse();
        response.Results["EntityCollection"] = new EntityCollection([.. rows]);
        return response;
    }

    private static bool Holds(Entity row, ConditionExpression condition)
    {
        var actual = row.GetAttributeValue<object>(condition.AttributeName) is OptionSetValue option ? option.Value : row.GetAttributeValue<object>(condition.AttributeName);
        return condition.Values.Any(value => Equals(value, actual));
    }

    private ExecuteMultipleResponse Many(ExecuteMultipleRequest batch)
    {
        var items = new ExecuteMultipleResponseItemCollection();
        for (var index = 0; index < batch.Requests.Count; index++)
        {
            var item = new ExecuteMultipleResponseItem { RequestIndex = index };
            switch (batch.Requests[index])
            {
                case UpsertRequest upsert:
                    item.Fault = Write(upsert.Target);
                    break;
                case UpdateRequest update:
                    item.Fault = Write(update.Target);
                    break;
                case var import:
                    item.Fault = ImportFault((string)import["Payload"]);
                    item.Response = item.Fault is null ? Import((string)import["Payload"]) : null;
                    break;
            }

            items.Add(item);
        }

        var response = new ExecuteMultipleResponse();
        response.Results["Responses"] = items;
        response.Results["IsFaulted"] = items.Any(item => item.Fault is not null);
        return response;
    }

    private OrganizationResponse Import(string payload)
    {
        if (ImportHeld(payload) is { } reason)
        {
            return new OrganizationResponse { Results = { ["Outcome"] = "Held", ["Id"] = Guid.Empty, ["Detail"] = reason } };
        }

        var times = Imports.AddOrUpdate(payload, 1, (_, count) => count + 1);
        var response = new OrganizationResponse();
        response.Results["Outcome"] = times == 1 ? "Created" : "Unchanged";
        response.Results["Id"] = Guid.Empty;
        return response;
    }

    private OrganizationServiceFault? Write(Entity row)
    {
        if (RowFault(row) is { } fault)
        {
            return fault;
        }

        var key = row.KeyAttributes.TryGetValue("mag_externalkey", out var external) ? $"{row.LogicalName}/{external}" : Rows.Single(pair => pair.Value.Id == row.Id).Key;
        if (row.RowVersion is { } version && Rows[key].RowVersion != version)
        {
            return Fault(FaultCodes.ConcurrencyVersionMismatch);
        }

        Rows.AddOrUpdate(key, row, (_, before) => Merged(before, row));
        return null;
    }

    private static Entity Merged(Entity before, Entity change)
    {
        var row = new Entity(change.LogicalName, before.Id) { KeyAttributes = before.KeyAttributes, RowVersion = before.RowVersion is { } version ? version + "+" : null };
        row.Attributes.AddRange(before.Attributes);
        foreach (var (column, value) in change.Attributes)
        {
            row[column] = value;
        }

        return row;
    }

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request) => throw new NotSupportedException();

    public OrganizationResponse Execute(OrganizationRequest request) => throw new NotSupportedException();

    public Guid Create(Entity entity) => throw new NotSupportedException();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw new NotSupportedException();

    public void Update(Entity entity) => throw new NotSupportedException();

    public void Delete(string entityName, Guid id) => throw new NotSupportedException();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public EntityCollection RetrieveMultiple(QueryBase query) => throw new NotSupportedException();

    public Task<Guid> CreateAsync(Entity entity) => throw new NotSupportedException();

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet) => throw new NotSupportedException();

    public Task UpdateAsync(Entity entity) => throw new NotSupportedException();

    public Task DeleteAsync(string entityName, Guid id) => throw new NotSupportedException();

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query) => throw new NotSupportedException();

    public Task<Guid> CreateAsync(Entity entity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Entity> CreateAndReturnAsync(Entity entity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task UpdateAsync(Entity entity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task DeleteAsync(string entityName, Guid id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellationToken) => throw new NotSupportedException();
}
