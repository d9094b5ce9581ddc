namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Columns of one of the addresses inside a contact or account row.</summary>
/// <param name="prefix"><c>address1</c> or <c>address2</c>.</param>
internal sealed class AddressColumns(string prefix)
{
    public static readonly AddressColumns First = new("address1");
    public static readonly AddressColumns Second = new("address2");

    public string AddressName { get; } = prefix + "_name";

    public string Line1 { get; } = prefix + "_line1";

    public string Line2 { get; } = prefix + "_line2";

    public string Line3 { get; } = prefix + "_line3";

    public string City { get; } = prefix + "_city";

    public string StateOrProvince { get; } = prefix + "_stateorprovince";

    public string PostalCode { get; } = prefix + "_postalcode";

    public string Country { get; } = prefix + "_country";

    public string Telephone { get; } = prefix + "_telephone1";

    public string Fax { get; } = prefix + "_fax";

    public IReadOnlyList<string> All => [AddressName, Line1, Line2, Line3, City, StateOrProvince, PostalCode, Country, Telephone, Fax];
}
