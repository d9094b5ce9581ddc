using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A registered customer of the store. No password, hash or token is ever part of it.</summary>
[DataContract(Namespace = "")]
public sealed record Customer
{
    /// <summary>Origin and revision.</summary>
    [DataMember(Name = "source", Order = 1, IsRequired = true)]
    public required Source Source { get; init; }

    /// <summary>Code of the store view the customer registered in.</summary>
    [DataMember(Name = "storeView", Order = 2, EmitDefaultValue = false)]
    public string? StoreView { get; init; }

    /// <summary>Code of the website; e-mail addresses are unique within it unless accounts are shared.</summary>
    [DataMember(Name = "website", Order = 3, EmitDefaultValue = false)]
    public string? Website { get; init; }

    /// <summary>E-mail address as stored by Magento.</summary>
    [DataMember(Name = "email", Order = 4, IsRequired = true)]
    public required string Email { get; init; }

    /// <summary>False while Magento waits for the confirmation of the e-mail address.</summary>
    [DataMember(Name = "isEmailConfirmed", Order = 5)]
    public bool IsEmailConfirmed { get; init; }

    /// <summary>Salutation or title before the name.</summary>
    [DataMember(Name = "prefix", Order = 6, EmitDefaultValue = false)]
    public string? Prefix { get; init; }

    /// <summary>Given name.</summary>
    [DataMember(Name = "firstName", Order = 7, EmitDefaultValue = false)]
    public string? FirstName { get; init; }

    /// <summary>Middle name of the customer.</summary>
    [DataMember(Name = "middleName", Order = 8, EmitDefaultValue = false)]
    public string? MiddleName { get; init; }

    /// <summary>Family name.</summary>
    [DataMember(Name = "lastName", Order = 9, EmitDefaultValue = false)]
    public string? LastName { get; init; }

    /// <summary>Title after the name.</summary>
    [DataMember(Name = "suffix", Order = 10, EmitDefaultValue = false)]
    public string? Suffix { get; init; }

    /// <summary>1 male, 2 female, 3 not specified; null when unknown.</summary>
    [DataMember(Name = "gender", Order = 11, EmitDefaultValue = false)]
    public int? Gender { get; init; }

    /// <summary>Date as <c>yyyy-MM-dd</c>; null when unknown.</summary>
    [DataMember(Name = "dateOfBirth", Order = 12, EmitDefaultValue = false)]
    public string? DateOfBirth { get; init; }

    /// <summary>Tax or VAT number of the customer.</summary>
    [DataMember(Name = "taxId", Order = 13, EmitDefaultValue = false)]
    public string? TaxId { get; init; }

    /// <summary>Id of the customer group.</summary>
    [DataMember(Name = "groupId", Order = 14, EmitDefaultValue = false)]
    public string? GroupId { get; init; }

    /// <summary>When the account was created, UTC.</summary>
    [DataMember(Name = "createdAt", Order = 15)]
    public DateTime CreatedAt { get; init; }

    /// <summary>Newsletter subscription; null when the store did not say.</summary>
    [DataMember(Name = "isSubscribed", Order = 16, EmitDefaultValue = false)]
    public bool? IsSubscribed { get; init; }

    /// <summary>Company the customer buys for; null for consumers.</summary>
    [DataMember(Name = "company", Order = 17, EmitDefaultValue = false)]
    public Company? Company { get; init; }

    /// <summary>Address book, in the order of the store.</summary>
    [DataMember(Name = "addresses", Order = 18)]
    public IList<Address> Addresses
    {
        get => field ??= [];
        init;
    }
}
