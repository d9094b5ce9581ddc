using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Columns whose changes can be told to a store. Which of them are told, field ownership says; the steps are registered for these.</summary>
internal static class SyncedColumns
{
    public static IReadOnlyList<string> Contact { get; } =
    [
        ContactTable.Salutation,
        ContactTable.FirstName,
        ContactTable.MiddleName,
        ContactTable.LastName,
        ContactTable.Suffix,
        ContactTable.EmailAddress,
        ContactTable.Telephone,
        ContactTable.Gender,
        ContactTable.BirthDate,
        ContactTable.JobTitle,
        ContactTable.NewsletterSubscribed,
        ContactTable.ParentCustomer,
        .. AddressColumns.First.All,
        .. AddressColumns.Second.All,
    ];

    public static IReadOnlyList<string> Account { get; } =
    [
        AccountTable.CompanyName,
        AccountTable.LegalName,
        AccountTable.TaxId,
        AccountTable.EmailAddress,
        AccountTable.Telephone,
        AccountTable.CreditLimit,

        // A company of a store has an address without a name and a fax.
        .. AddressColumns.First.All.Where(column => column != AddressColumns.First.AddressName && column != AddressColumns.First.Fax),
    ];

    public static IReadOnlyList<string> CustomerAddress { get; } =
    [
        CustomerAddressTable.AddressName,
        CustomerAddressTable.PrimaryContactName,
        CustomerAddressTable.Line1,
        CustomerAddressTable.Line2,
        CustomerAddressTable.Line3,
        CustomerAddressTable.City,
        CustomerAddressTable.StateOrProvince,
        CustomerAddressTable.PostalCode,
        CustomerAddressTable.Country,
        CustomerAddressTable.Telephone,
        CustomerAddressTable.Fax,
        CustomerAddressTable.TaxId,
    ];

    /// <summary>The columns of a table; none for tables that are not told about.</summary>
    public static IReadOnlyList<string> Of(string table) => table switch
    {
        ContactTable.Name => Contact,
        AccountTable.Name => Account,
        CustomerAddressTable.Name => CustomerAddress,
        _ => [],
    };
}
