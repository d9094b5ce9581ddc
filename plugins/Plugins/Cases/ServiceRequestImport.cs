using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Returns.Requests;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>
/// Makes the case of a service request, with its files and, when goods are to come back, with the return; everything in one create request. A request is
/// never changed, so one that is known costs one request and writes nothing. Whoever asks too often, or is nobody, is held before anything is written.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="systemService">Calls Dataverse as SYSTEM, for settings.</param>
/// <param name="now">The time now, UTC.</param>
internal sealed class ServiceRequestImport(IOrganizationService userService, IOrganizationService systemService, DateTime now)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly CaseStore _cases = new(userService);

    public ImportResult Import(ServiceRequest request)
    {
        var keys = new ExternalKeys(request.Source.Store, CaseErrors.KeyInvalid);
        if (_cases.Find(keys.Case(request.Source.Id)) is { } known)
        {
            return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = known };
        }

        var rules = FieldRules.ForCases(new SyncIssueCorrections(userService, keys.ServiceRequest(request.Source.Id)));
        var store = new StoreDirectory(userService).Get(keys.Store);
        if (IsTooMuch(request, store))
        {
            return Held(CaseErrors.TooManyRequests);
        }

        // Values that do not fit are refused before a contact is made.
        var files = CaseFiles.Of(request.Attachments);
        _ = RequestCaseRows.Of(request, keys, store.Id, files, [], rules);
        var customers = new CaseCustomers(userService, keys, store, rules);
        var customer = customers.Resolve(customers.Ask(request), request);
        return customer.Held is { } reason ? Held(reason) : Create(request, keys, store, customer, files, rules);
    }

    private static ImportResult Held(ErrorDefinition reason) => new() { Outcome = ImportOutcome.Held, Detail = IdentityRows.ReasonOf(reason) };

    private bool IsTooMuch(ServiceRequest request, Store store)
    {
        if (CaseCustomers.EmailOf(request) is not { } email)
        {
            return false;
        }

        var limit = new CaseSettings(systemService).Limit();
        return _cases.CountOpen(email, store.Id, now - Window, limit) >= limit;
    }

    private ImportResult Create(ServiceRequest request, ExternalKeys keys, Store store, CaseCustomer customer, CaseFiles files, FieldRules rules)
    {
        List<string> remarks = [];
        var order = OrderOf(request, keys, store, customer, remarks);
        var goods = request.Kind == ServiceRequestKind.Return && request.Lines.Count > 0
            ? new RequestedReturns(userService, keys, rules).Build(request, order, store.Id, customer.ContactId!.Value)
            : null;
        if (request.Kind == ServiceRequestKind.Return && request.Lines.Count == 0)
        {
            remarks.Add(CaseErrors.LinesMissing.Text);
        }

        var row = RequestCaseRows.Of(request, keys, store.Id, files, [.. remarks, .. goods?.Remarks ?? []], rules);
        row[IncidentTable.Customer] = customer.Link;
        if (order is not null)
        {
            row[IncidentTable.Order] = new EntityReference(OrderTable.Name, order.Id);
            row[IncidentTable.OrderNumber] = order.Number;
        }

        if (new CaseSubjects(userService).Find(request.Kind, store.Id, now) is { } subjectId)
        {
            row[IncidentTable.Subject] = new EntityReference(SubjectTable.Name, subjectId);
        }

        var id = Write(row, goods?.Row);
        return goods?.Reason is { } refused
            ? new ImportResult { Outcome = ImportOutcome.Held, Id = id, Detail = IdentityRows.ReasonOf(refused) }
            : new ImportResult { Outcome = ImportOutcome.Created, Id = id };
    }

    private RequestedOrder? OrderOf(ServiceRequest request, ExternalKeys keys, Store store, CaseCustomer customer, List<string> remarks)
    {
        var order = new RequestedOrders(userService).Find(keys, store.Id, request.OrderId, request.OrderNumber);
        if (order is null || order.IsOf(customer.ContactId!.Value, CaseCustomers.EmailOf(request)))
        {
            return order;
        }

        remarks.Add("The order named is not one of this customer; it is not linked.");
        return null;
    }

    // The id of a row made with another is not told; its key leads to it.
    private Guid Write(Entity row, Entity? goods)
    {
        if (goods is null)
        {
            return userService.Create(row);
        }

        goods.RelatedEntities[new Relationship(Relationships.ReturnCases)] = new EntityCollection([row]) { EntityName = IncidentTable.Name };
        userService.Create(goods);
        return _cases.Find(row.GetAttributeValue<string>(IncidentTable.ExternalKey))!.Value;
    }
}
