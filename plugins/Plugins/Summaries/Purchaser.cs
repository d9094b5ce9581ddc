using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>A contact or account that buys.</summary>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Id">Id of the row.</param>
internal sealed record Purchaser(string Table, Guid Id)
{
    /// <summary>Lookup to it, in orders as in summaries.</summary>
    public string Column => Table == ContactTable.Name ? OrderTable.Contact : OrderTable.Account;

    public string NameColumn => Table == ContactTable.Name ? "fullname" : AccountTable.CompanyName;

    public EntityReference Reference => new(Table, Id);

    public static Purchaser Contact(Guid id) => new(ContactTable.Name, id);

    public static Purchaser Account(Guid id) => new(AccountTable.Name, id);

    /// <summary>The one that is named; null when none or both are.</summary>
    public static Purchaser? Of(Guid? contactId, Guid? accountId) => contactId is null == accountId is null
        ? null
        : contactId is { } contact ? Contact(contact) : Account(accountId!.Value);

    /// <summary>Key of the summary in one currency.</summary>
    public string KeyOf(string currencyCode) => $"{Table}-{Id:N}-{currencyCode.ToLowerInvariant()}";
}
