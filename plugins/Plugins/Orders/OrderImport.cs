using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>
/// Imports orders with lines, shipments, invoices and refunds. All limits are checked before the first write; an order that is not news
/// costs one request, and two while its customer is in review.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user; nothing is done as SYSTEM.</param>
internal sealed class OrderImport(IOrganizationService userService)
{
    /// <summary>Most lines of one order; more would not be written within the two minutes a plug-in has.</summary>
    public const int MostLines = 1000;

    /// <summary>What the answer says when the order made a contact of a lead.</summary>
    public const string LeadQualifiedDetail = "Lead qualified";

    private readonly OrderStore _orders = new(userService);

    public ImportResult Import(Order order)
    {
        var keys = new ExternalKeys(order.Source.Store, OrderErrors.KeyInvalid);
        if (order.Lines.Count > MostLines)
        {
            throw new ImportException(OrderErrors.TooManyLines, order.Lines.Count.ToString(CultureInfo.InvariantCulture));
        }

        var rules = FieldRules.ForOrders(new SyncIssueCorrections(userService, keys.Order(order.Source.Id)));
        var marks = RevisionMarks.Of(order.Source, ContentHash.Of(order));
        var stored = _orders.Find(keys.Order(order.Source.Id));
        var decision = RevisionRule.Decide(stored?.Marks, marks);
        if (decision is RevisionDecision.Unchanged or RevisionDecision.MoveMarks && IsDecided(order, stored!, keys))
        {
            decision = RevisionDecision.Write;
        }

        switch (decision)
        {
            case RevisionDecision.Superseded:
                return new ImportResult { Outcome = ImportOutcome.Superseded, Id = stored!.Id, Detail = CustomerImport.SupersededDetail };
            case RevisionDecision.MoveMarks:
                _orders.MoveMarks(stored!, marks, rules);
                return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = stored!.Id };
            case RevisionDecision.Unchanged:
                return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = stored!.Id };
            default:
                var row = OrderRows.Of(order, keys, marks, rules, stored is { IsInErp: true });
                return stored is null ? Create(order, row, keys, rules) : Update(order, row, keys, rules, stored);
        }
    }

    private ImportResult Create(Order order, Entity row, ExternalKeys keys, FieldRules rules)
    {
        var store = new StoreDirectory(userService).Get(keys.Store);
        var customers = new OrderCustomers(userService, keys, store, rules);
        var question = customers.Ask(order);
        if (question.IsOfErased)
        {
            return new ImportResult { Outcome = ImportOutcome.Held, Detail = Tombstones.Detail };
        }

        var currencyId = new CurrencyDirectory(userService).Get(order.Currency);
        var parts = OrderParts.Of(order, keys, currencyId, rules);

        var customer = customers.Resolve(question);
        row[OrderTable.Store] = new EntityReference(StoreTable.Name, store.Id);
        row[OrderTable.Currency] = new EntityReference(CurrencyTable.Name, currencyId);
        SetCustomer(row, customer);
        return ResultOf(ImportOutcome.Created, _orders.Create(row, parts), customer);
    }

    private ImportResult Update(Order order, Entity row, ExternalKeys keys, FieldRules rules, StoredOrder stored)
    {
        var currencyId = stored.CurrencyId is { } known && stored.CurrencyCode == order.Currency
            ? known
            : new CurrencyDirectory(userService).Get(order.Currency);
        var parts = OrderParts.Of(order, keys, currencyId, rules);
        row[OrderTable.Currency] = new EntityReference(CurrencyTable.Name, currencyId);
        if (stored.IsErased)
        {
            return UpdateErased(row, parts, stored);
        }

        var customer = NeedsCustomer(order, stored, keys) ? ResolveAgain(order, row, keys, rules, stored) : null;
        _orders.Update(stored, row, parts);
        return ResultOf(ImportOutcome.Updated, stored.Id, customer);
    }

    // States and amounts of an order go on, for the books; nothing that names its customer comes back.
    private ImportResult UpdateErased(Entity row, IReadOnlyCollection<ChildRows> parts, StoredOrder stored)
    {
        foreach (var part in parts.SelectMany(children => children.Rows).Concat([row]))
        {
            PersonalData.Strip(part);
        }

        _orders.Update(stored, row, parts);
        return new ImportResult { Outcome = ImportOutcome.Held, Id = stored.Id, Detail = Tombstones.Detail };
    }

    // The link is set once: whoever corrected it by hand keeps the correction.
    private static bool NeedsCustomer(Order order, StoredOrder stored, ExternalKeys keys) =>
        stored.IsInReview
        || (stored.ContactId is null && OrderBuyer.IsKnown(order))
        || (stored.AccountId is null && OrderBuyer.CompanyOf(order, keys) is not null);

    private OrderCustomer ResolveAgain(Order order, Entity row, ExternalKeys keys, FieldRules rules, StoredOrder stored)
    {
        var customers = new OrderCustomers(userService, keys, new StoreDirectory(userService).Get(keys.Store), rules);
        var customer = customers.Resolve(customers.Ask(order));
        if (stored.IsInReview || stored.ContactId is null)
        {
            SetCustomer(row, customer);
        }

        if ((stored.AccountId ?? customer.AccountId) is { } accountId)
        {
            row[OrderTable.Account] = new EntityReference(AccountTable.Name, accountId);
        }

        return customer;
    }

    /// <summary>Whether the customer of an order in review is no longer in doubt.</summary>
    private bool IsDecided(Order order, StoredOrder stored, ExternalKeys keys) =>
        stored.IsInReview
        && new IdentityDirectory(userService).Find(OrderBuyer.OwnKeys(order, keys)).Values.Any(row => !row.IsPending && (row.ContactId is not null || row.IsRejected));

    private static void SetCustomer(Entity row, OrderCustomer customer)
    {
        row[OrderTable.Contact] = customer.ContactId is { } contactId ? new EntityReference(ContactTable.Name, contactId) : null;
        row[OrderTable.Account] = customer.AccountId is { } accountId ? new EntityReference(AccountTable.Name, accountId) : null;
        row[OrderTable.CustomerMatch] = customer.Match is { } match ? new OptionSetValue((int)match) : null;
    }

    private static ImportResult ResultOf(string outcome, Guid id, OrderCustomer? customer) =>
        new() { Outcome = outcome, Id = id, Detail = customer switch
        {
            { Reason: { } reason } => IdentityRows.ReasonOf(reason),
            { IsQualified: true } => LeadQualifiedDetail,
            _ => null,
        } };
}
