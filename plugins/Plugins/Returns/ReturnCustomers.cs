using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>
/// Finds who returns goods: who bought them, else who the store's customer account or e-mail address stands for. A return makes no contact:
/// who returns has bought, and the order makes it.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
internal sealed class ReturnCustomers(IOrganizationService userService, ExternalKeys keys)
{
    public ReturnCustomer Find(Return message, ReturnedOrder? order, Store store)
    {
        if (order is { ContactId: not null } or { IsErased: true })
        {
            return new ReturnCustomer(order.ContactId, order.AccountId, order.IsErased);
        }

        var customerKey = string.IsNullOrWhiteSpace(message.CustomerId) || message.CustomerId == "0" ? null : keys.Customer(message.CustomerId!);
        var emailKey = string.IsNullOrWhiteSpace(message.EmailAddress) ? null : keys.Email(store.ScopeOf(message.Website), message.EmailAddress!);
        var rows = new IdentityDirectory(userService).Find([customerKey, emailKey]);

        // The address of a return is typed by the customer: with an account named, only the account counts.
        var row = RowOf(rows, customerKey ?? emailKey);
        return row is { IsPending: false, IsErased: false, ContactIsActive: true }
            ? new ReturnCustomer(row.ContactId, order?.AccountId ?? row.AccountId)
            : ReturnCustomer.Unknown with { AccountId = order?.AccountId, IsErased = row is { IsErased: true } };
    }

    private static IdentityRow? RowOf(IReadOnlyDictionary<string, IdentityRow> rows, string? key) =>
        key is not null && rows.TryGetValue(key, out var row) ? row : null;
}
