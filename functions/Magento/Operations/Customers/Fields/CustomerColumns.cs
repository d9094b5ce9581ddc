namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>Columns of Dataverse that are part of a customer of the store.</summary>
internal static class CustomerColumns
{
    public const string Salutation = "salutation";
    public const string FirstName = "firstname";
    public const string MiddleName = "middlename";
    public const string LastName = "lastname";
    public const string Suffix = "suffix";
    public const string Email = "emailaddress1";
    public const string Telephone = "telephone1";
    public const string Gender = "gendercode";
    public const string BirthDate = "birthdate";
    public const string JobTitle = "jobtitle";
    public const string Newsletter = "mag_newslettersubscribed";

    /// <summary>The company somebody buys for. Magento's id of it, not the account.</summary>
    public const string Company = "parentcustomerid";

    public const string AddressName = "name";
    public const string PrimaryContact = "primarycontactname";
    public const string Line1 = "line1";
    public const string Line2 = "line2";
    public const string Line3 = "line3";
    public const string City = "city";
    public const string Region = "stateorprovince";
    public const string PostalCode = "postalcode";
    public const string Country = "country";
    public const string AddressTelephone = "telephone1";
    public const string Fax = "fax";
    public const string TaxId = "mag_taxid";

    private static readonly string[] Prefixes = ["address1_", "address2_"];

    /// <summary>Columns of the customer itself.</summary>
    public static IReadOnlyList<string> OfCustomer { get; } =
        [Salutation, FirstName, MiddleName, LastName, Suffix, Email, Telephone, Gender, BirthDate, JobTitle, Newsletter];

    /// <summary>Columns of an address.</summary>
    public static IReadOnlyList<string> OfAddress { get; } =
        [AddressName, PrimaryContact, Line1, Line2, Line3, City, Region, PostalCode, Country, AddressTelephone, Fax, TaxId];

    /// <summary>The column of an address without the number some tables put before it.</summary>
    public static string Plain(string column) =>
        Prefixes.FirstOrDefault(prefix => column.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix ? column[prefix.Length..] : column;
}
