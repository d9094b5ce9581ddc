using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>
/// Imports returns with their lines. A return may come before its order: it is written with the order number and linked by the first
/// import that finds the order. A return that is not news costs one request, and two while its order is missing. Where it stands is decided by
/// <see cref="ReturnMachine"/>: older news of the store take nothing back. A new return makes one case, in the request that makes the return.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user; nothing is done as SYSTEM.</param>
internal sealed class ReturnImport(IOrganizationService userService)
{
    /// <summary>Most lines of one return; more would not be written within the two minutes a plug-in has.</summary>
    public const int MostLines = 1000;

    private readonly RowFamily _rows = new(userService);

    public ImportResult Import(Return message)
    {
        var keys = new ExternalKeys(message.Source.Store, ReturnErrors.KeyInvalid);
        if (message.Lines.Count > MostLines)
        {
            throw new ImportException(ReturnErrors.TooManyLines, message.Lines.Count.ToString(CultureInfo.InvariantCulture));
        }

        var marks = RevisionMarks.Of(message.Source, ContentHash.Of(message));
        var stored = new ReturnStore(userService).Find(keys.Return(message.Source.Id));
        var decision = RevisionRule.Decide(stored?.Marks, marks);
        if (decision == RevisionDecision.Superseded)
        {
            return new ImportResult { Outcome = ImportOutcome.Superseded, Id = stored!.Id, Detail = CustomerImport.SupersededDetail };
        }

        var isNews = decision == RevisionDecision.Write;
        var order = isNews || stored!.OrderId is null ? new ReturnedOrders(userService, keys).Find(message) : null;
        if (!isNews && order is null)
        {
            // Open returns are read again and again: that a state was read once more is not worth a write.
            return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = stored!.Id };
        }

        var rules = FieldRules.ForReturns(new SyncIssueCorrections(userService, keys.Return(message.Source.Id)));
        var lines = ReturnLineRows.Of(message, keys, order, rules);
        var row = ReturnRows.Of(message, keys, marks, rules);
        SetOrder(row, order);
        return stored is null ? Create(message, row, lines, keys, order) : Update(message, row, lines, keys, order, stored);
    }

    private static void SetOrder(Entity row, ReturnedOrder? order)
    {
        if (order is null)
        {
            return;
        }

        row[ReturnTable.Order] = new EntityReference(OrderTable.Name, order.Id);
        row[ReturnTable.OrderNumber] = order.Number;
        if (order.CurrencyId is { } currencyId)
        {
            row[ReturnTable.Currency] = new EntityReference(CurrencyTable.Name, currencyId);
        }
    }

    private static void SetCustomer(Entity row, ReturnCustomer customer)
    {
        if (customer.IsErased)
        {
            PersonalData.Strip(row);
        }

        if (customer.ContactId is { } contactId)
        {
            row[ReturnTable.Contact] = new EntityReference(ContactTable.Name, contactId);
        }

        if (customer.AccountId is { } accountId)
        {
            row[ReturnTable.Account] = new EntityReference(AccountTable.Name, accountId);
        }
    }

    private static ImportResult ResultOf(string outcome, Guid id, ReturnCustomer customer) => customer.IsErased
        ? new ImportResult { Outcome = ImportOutcome.Held, Id = id, Detail = Tombstones.Detail }
        : new ImportResult { Outcome = outcome, Id = id };

    private ImportResult Create(Return message, Entity row, IReadOnlyList<ChildRows> lines, ExternalKeys keys, ReturnedOrder? order)
    {
        var store = new StoreDirectory(userService).Get(keys.Store);
        row[ReturnTable.Store] = new EntityReference(StoreTable.Name, store.Id);
        var customer = new ReturnCustomers(userService, keys).Find(message, order, store);
        SetCustomer(row, customer);
        var told = ReturnLedger.StateOf(row, RowsOf(lines));
        ReturnLedger.Take(ReturnMachine.Apply(new ReturnState(ReturnStatusChoice.Requested, []), ReturnEvent.OfShop(told.Status, told.Lines)), row, RowsOf(lines), ReturnMilestones.None, message.Source.ReadAt);
        return ResultOf(ImportOutcome.Created, _rows.Create(row, [.. lines, .. CaseOf(row, keys, customer, store)]), customer);
    }

    // A customer that is known stays: whoever corrected the link by hand keeps the correction.
    private ImportResult Update(Return message, Entity row, IReadOnlyList<ChildRows> lines, ExternalKeys keys, ReturnedOrder? order, StoredReturn stored)
    {
        var store = stored.HasCustomer ? null : new StoreDirectory(userService).Get(keys.Store);
        var customer = CustomerOf(message, keys, order, store);
        if (store is null)
        {
            customer = ReturnCustomer.Unknown with { IsErased = customer.IsErased };
        }
        else
        {
            row[ReturnTable.Store] = new EntityReference(StoreTable.Name, store.Id);
        }

        SetCustomer(row, customer);
        var before = _rows.Read(stored.Id, row, lines);
        var told = ReturnLedger.StateOf(row, RowsOf(lines));
        var state = ReturnLedger.StateOf(before, RowFamily.RowsOf(before, Relationships.ReturnLines));
        ReturnLedger.Take(ReturnMachine.Apply(state, ReturnEvent.OfShop(told.Status, told.Lines)), row, RowsOf(lines), stored.Milestones, message.Source.ReadAt);
        _rows.Update(before, row, lines, stored.RowVersion);
        foreach (var wanted in CaseOf(row, keys, customer, store).SelectMany(family => family.Rows))
        {
            new CaseStore(userService).CreateOnce(wanted, stored.Id);
        }

        return ResultOf(ImportOutcome.Updated, stored.Id, customer);
    }

    // A return whose customer is known asks only whether the person was erased meanwhile.
    private ReturnCustomer CustomerOf(Return message, ExternalKeys keys, ReturnedOrder? order, Store? store) => store is null && order is not null
        ? ReturnCustomer.Unknown with { IsErased = order.IsErased }
        : new ReturnCustomers(userService, keys).Find(message, order, store ?? new StoreDirectory(userService).Get(keys.Store));

    // A return that is over before it is known needs nobody to work on it.
    private static IReadOnlyList<ChildRows> CaseOf(Entity row, ExternalKeys keys, ReturnCustomer customer, Store? store) =>
        store is { CreatesReturnCases: true } && customer.Link is { } link && !ReturnState.IsEnd(ReturnLedger.StatusOf(row))
            ? [CaseRows.FamilyOf(CaseRows.OfReturn(row, keys.CaseOfReturn(row.GetAttributeValue<string>(ReturnTable.ExternalKey)), link))]
            : [];

    private static IReadOnlyList<Entity> RowsOf(IReadOnlyList<ChildRows> lines) => [.. lines.SelectMany(family => family.Rows)];
}
