namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of further addresses.</summary>
internal static class CustomerAddressTable
{
    public const string Name = "customeraddress";
    public const string Id = "customeraddressid";
    public const string ExternalKey = "mag_externalkey";
    public const string LocationKey = "mag_locationkey";
    public const string TaxId = "mag_taxid";
    public const string Parent = "parentid";
    public const string AddressName = "name";
    public const string Line1 = "line1";
    public const string Line2 = "line2";
    public const string Line3 = "line3";
    public const string City = "city";
    public const string StateOrProvince = "stateorprovince";
    public const string PostalCode = "postalcode";
    public const string Country = "country";
    public const string Telephone = "telephone1";
    public const string Fax = "fax";
    public const string PrimaryContactName = "primarycontactname";
}
