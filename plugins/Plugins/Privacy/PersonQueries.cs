using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>
/// Says how the rows of a person are found: by the contact, else by the e-mail address where no contact is named. Rows that name somebody else
/// are never among them, though they carry the same address. Pure.
/// </summary>
/// <param name="person">The person.</param>
internal sealed class PersonQueries(Person person)
{
    private const string OwnerAlias = "o";
    private const string RunAlias = "r";

    // Who stands behind a Magento id, by the word that logs use for its kind.
    private static readonly KeyValuePair<string, string>[] Records = [new("order", OrderTable.Name), new("return", ReturnTable.Name), new("customer", IdentityTable.Name)];

    public IEnumerable<PersonQuery> Of(string table) => table switch
    {
        ContactTable.Name => ByContact(table, ContactTable.Id),
        CustomerAddressTable.Name => Imported(ByContact(table, CustomerAddressTable.Parent)),
        PurchaseSummaryTable.Name or OutboxTable.Name or ConflictTable.Name => ByContact(table, OrderTable.Contact),
        IdentityTable.Name or OrderTable.Name or ReturnTable.Name => Own(table),
        OrderLineTable.Name or ShipmentTable.Name or InvoiceTable.Name or RefundTable.Name => [Below(table, OrderLineTable.Order, OrderTable.Name, OrderTable.Id)],
        ReturnLineTable.Name => [Below(table, ReturnLineTable.Return, ReturnTable.Name, ReturnTable.Id)],
        RelatedTables.Lead => Imported(ByEmail(table, RelatedTables.LeadEmail)),
        RelatedTables.Incident => Imported([.. ByContact(table, RelatedTables.IncidentCustomer), .. ByEmail(table, RelatedTables.IncidentEmail)]),
        RelatedTables.Annotation => Attached(),
        RelatedTables.WebActivity => [.. ByContact(table, RelatedTables.Regarding), .. OfLeads()],
        SyncIssueTable.Name => Records.Select(record => new PersonQuery(Linked(table, SyncIssueTable.ExternalKey, record.Value, OrderTable.ExternalKey))),
        TransactionTable.Name => Records.Select(record => Logged(table, record.Key, record.Value, Store(TransactionTable.Store)) with { Needed = TransactionTable.Store }),
        ReconciliationLineTable.Name => Records.Select(Reconciled),
        _ => [],
    };

    private static IEnumerable<PersonQuery> Imported(IEnumerable<PersonQuery> queries) => queries.Select(query =>
    {
        query.Query.Criteria.AddCondition(RelatedTables.ExternalKey, ConditionOperator.NotNull);
        return query;
    });

    private static Func<Entity, object?> Store(string column) => row => row.GetAttributeValue<EntityReference>(column)?.Id;

    private IEnumerable<PersonQuery> ByContact(string table, string column)
    {
        if (person.ContactId is { } id)
        {
            var query = new QueryExpression(table);
            query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
            yield return new PersonQuery(query);
        }
    }

    private IEnumerable<PersonQuery> ByEmail(string table, string column)
    {
        if (person.Emails.Count > 0)
        {
            var query = new QueryExpression(table);
            query.Criteria.AddCondition(column, ConditionOperator.In, [.. person.Emails]);
            yield return new PersonQuery(query);
        }
    }

    private IEnumerable<PersonQuery> Own(string table)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddFilter(OwnFilter());
        yield return new PersonQuery(query);
    }

    // Identities, orders and returns name contact and address in columns of the same names.
    private FilterExpression OwnFilter()
    {
        var own = new FilterExpression(LogicalOperator.Or);
        own.AddCondition(OrderTable.Contact, ConditionOperator.Equal, person.ContactId ?? Guid.Empty);
        if (person.Emails.Count > 0)
        {
            var byEmail = own.AddFilter(LogicalOperator.And);
            byEmail.AddCondition(OrderTable.Contact, ConditionOperator.Null);
            byEmail.AddCondition(OrderTable.EmailAddress, ConditionOperator.In, [.. person.Emails]);
        }

        return own;
    }

    private QueryExpression Linked(string table, string column, string owner, string ownerColumn)
    {
        var query = new QueryExpression(table);
        var link = query.AddLink(owner, column, ownerColumn);
        link.EntityAlias = OwnerAlias;
        link.Columns = new ColumnSet(OrderTable.Store);
        link.LinkCriteria.AddFilter(OwnFilter());
        return query;
    }

    private PersonQuery Below(string table, string column, string owner, string ownerColumn)
    {
        var query = Linked(table, column, owner, ownerColumn);
        query.LinkEntities[0].Columns = new ColumnSet(false);
        return new PersonQuery(query);
    }

    private PersonQuery Logged(string table, string kind, string owner, Func<Entity, object?> storeOf)
    {
        var query = Linked(table, TransactionTable.MagentoId, owner, OrderTable.MagentoId);
        query.Criteria.AddCondition(TransactionTable.EntityType, ConditionOperator.Equal, kind);

        // Every store counts from one: the same number in another store is somebody else.
        return new PersonQuery(query, row => storeOf(row) is { } store && store.Equals(((EntityReference?)row.GetAttributeValue<AliasedValue>($"{OwnerAlias}.{OrderTable.Store}")?.Value)?.Id));
    }

    private PersonQuery Reconciled(KeyValuePair<string, string> record)
    {
        var logged = Logged(ReconciliationLineTable.Name, record.Key, record.Value, row => ((EntityReference?)row.GetAttributeValue<AliasedValue>($"{RunAlias}.{OrderTable.Store}")?.Value)?.Id);
        var run = logged.Query.AddLink("mag_reconciliation", ReconciliationLineTable.Reconciliation, ReconciliationLineTable.Reconciliation);
        run.EntityAlias = RunAlias;
        run.Columns = new ColumnSet(OrderTable.Store);
        return logged;
    }

    private IEnumerable<PersonQuery> Attached() => Of(RelatedTables.Incident).Select(incident =>
    {
        var query = new QueryExpression(RelatedTables.Annotation);
        var link = query.AddLink(RelatedTables.Incident, RelatedTables.AnnotationObject, RelatedTables.IncidentId);
        link.LinkCriteria = incident.Query.Criteria;
        return new PersonQuery(query);
    });

    private IEnumerable<PersonQuery> OfLeads() => Of(RelatedTables.Lead).Select(lead =>
    {
        var query = new QueryExpression(RelatedTables.WebActivity);
        var link = query.AddLink(RelatedTables.Lead, RelatedTables.Regarding, "leadid");
        link.LinkCriteria = lead.Query.Criteria;
        return new PersonQuery(query);
    });
}
