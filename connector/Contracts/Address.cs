using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A postal address of a customer, company or order.</summary>
[DataContract(Namespace = "")]
public sealed record Address
{
    /// <summary>Magento's id of the address; null for addresses that only live on a company.</summary>
    [DataMember(Name = "id", Order = 1, EmitDefaultValue = false)]
    public string? Id { get; init; }

    /// <summary>Salutation or title before the name.</summary>
    [DataMember(Name = "prefix", Order = 2, EmitDefaultValue = false)]
    public string? Prefix { get; init; }

    /// <summary>Given name.</summary>
    [DataMember(Name = "firstName", Order = 3, EmitDefaultValue = false)]
    public string? FirstName { get; init; }

    /// <summary>Middle name of the person at this address.</summary>
    [DataMember(Name = "middleName", Order = 4, EmitDefaultValue = false)]
    public string? MiddleName { get; init; }

    /// <summary>Family name.</summary>
    [DataMember(Name = "lastName", Order = 5, EmitDefaultValue = false)]
    public string? LastName { get; init; }

    /// <summary>Title after the name.</summary>
    [DataMember(Name = "suffix", Order = 6, EmitDefaultValue = false)]
    public string? Suffix { get; init; }

    /// <summary>Company name as typed by the customer.</summary>
    [DataMember(Name = "company", Order = 7, EmitDefaultValue = false)]
    public string? Company { get; init; }

    /// <summary>Street lines in the order of the store, one to four.</summary>
    [DataMember(Name = "street", Order = 8)]
    public IList<string> Street
    {
        get => field ??= [];
        init;
    }

    /// <summary>City or town.</summary>
    [DataMember(Name = "city", Order = 9, EmitDefaultValue = false)]
    public string? City { get; init; }

    /// <summary>Name of the region, state or province.</summary>
    [DataMember(Name = "region", Order = 10, EmitDefaultValue = false)]
    public string? Region { get; init; }

    /// <summary>Magento's code of the region, for example <c>BAW</c>; null where the country has no list of regions.</summary>
    [DataMember(Name = "regionCode", Order = 11, EmitDefaultValue = false)]
    public string? RegionCode { get; init; }

    /// <summary>Postal code as typed.</summary>
    [DataMember(Name = "postcode", Order = 12, EmitDefaultValue = false)]
    public string? Postcode { get; init; }

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    [DataMember(Name = "countryCode", Order = 13, EmitDefaultValue = false)]
    public string? CountryCode { get; init; }

    /// <summary>Telephone as typed.</summary>
    [DataMember(Name = "telephone", Order = 14, EmitDefaultValue = false)]
    public string? Telephone { get; init; }

    /// <summary>Fax as typed.</summary>
    [DataMember(Name = "fax", Order = 15, EmitDefaultValue = false)]
    public string? Fax { get; init; }

    /// <summary>VAT number given with this address.</summary>
    [DataMember(Name = "taxId", Order = 16, EmitDefaultValue = false)]
    public string? TaxId { get; init; }

    /// <summary>Whether this is the customer's default billing address.</summary>
    [DataMember(Name = "isDefaultBilling", Order = 17)]
    public bool IsDefaultBilling { get; init; }

    /// <summary>Whether this is the customer's default shipping address.</summary>
    [DataMember(Name = "isDefaultShipping", Order = 18)]
    public bool IsDefaultShipping { get; init; }
}
