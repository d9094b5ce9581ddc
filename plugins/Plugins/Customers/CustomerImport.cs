using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Imports registered customers: contact, addresses, company, identities. A customer that is not news costs one request.</summary>
/// <param name="userService">Calls Dataverse as the integration user; nothing is done as SYSTEM.</param>
/// <param name="transaction">Names the operation.</param>
internal sealed class CustomerImport(IOrganizationService userService, Guid transaction)
{
    /// <summary>Why a message was left aside.</summary>
    public const string SupersededDetail = "A newer state is stored already.";

    public ImportResult Import(Customer customer)
    {
        var keys = new ExternalKeys(customer.Source.Store, CustomerErrors.KeyInvalid);
        var claim = CompanyClaim.Of(customer.Company, keys);
        var rows = new IdentityDirectory(userService).Find(KeysOf(customer, keys, claim));
        rows.TryGetValue(keys.Customer(customer.Source.Id), out var account);

        if (IsErased(account, rows, customer, keys))
        {
            return new ImportResult { Outcome = ImportOutcome.Held, Id = account?.Id, Detail = Tombstones.Detail };
        }

        var rules = FieldRules.ForCustomers(new SyncIssueCorrections(userService, keys.Customer(customer.Source.Id)));
        var marks = RevisionMarks.Of(customer.Source, ContentHash.Of(customer));
        var message = new CustomerMessage(customer, keys, claim, marks, rows, rules, account);
        return RevisionRule.Decide(account?.Marks, marks) switch
        {
            RevisionDecision.Unchanged => new ImportResult { Outcome = ImportOutcome.Unchanged, Id = account!.PersonId },
            RevisionDecision.Superseded => new ImportResult { Outcome = ImportOutcome.Superseded, Id = account!.PersonId, Detail = SupersededDetail },
            RevisionDecision.MoveMarks => MoveMarks(account!, marks, rules),
            _ => new CustomerWriter(userService, message, transaction).Write(),
        };
    }

    // A new account with the address of somebody who was erased is held as well; which scope the store uses does not matter for this.
    private static bool IsErased(IdentityRow? account, IReadOnlyDictionary<string, IdentityRow> rows, Customer customer, ExternalKeys keys) =>
        account?.IsErased ?? EmailKeysOf(customer, keys).Any(key => rows.TryGetValue(key, out var row) && row.IsErased);

    private ImportResult MoveMarks(IdentityRow account, RevisionMarks marks, FieldRules rules)
    {
        var row = MarkColumns.Marks(new RowBuilder(IdentityTable.Name, rules), marks);
        IdentityDirectory.Update(userService, account, row);
        return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = account.PersonId };
    }

    // The scope of the address is a setting of the store; asking for both keys saves reading the store when nothing changed.
    private static IEnumerable<string?> KeysOf(Customer customer, ExternalKeys keys, CompanyClaim? claim)
    {
        yield return keys.Customer(customer.Source.Id);
        foreach (var key in EmailKeysOf(customer, keys).Concat(claim?.Keys ?? []))
        {
            yield return key;
        }
    }

    private static string[] EmailKeysOf(Customer customer, ExternalKeys keys) => string.IsNullOrWhiteSpace(customer.Email)
        ? []
        : [keys.Email(ExternalKeys.ScopeOf(customer.Website), customer.Email), keys.Email(ExternalKeys.GlobalScope, customer.Email)];
}
