using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A business customer: a company account of Adobe Commerce B2B, or the company named in the default billing address of a Magento Open Source customer.</summary>
[DataContract(Namespace = "")]
public sealed record Company
{
    /// <summary>Magento's company id; null where the store has no company accounts.</summary>
    [DataMember(Name = "id", Order = 1, EmitDefaultValue = false)]
    public string? Id { get; init; }

    /// <summary>Name of the company.</summary>
    [DataMember(Name = "name", Order = 2, IsRequired = true)]
    public required string Name { get; init; }

    /// <summary>Legal name, when it differs.</summary>
    [DataMember(Name = "legalName", Order = 3, EmitDefaultValue = false)]
    public string? LegalName { get; init; }

    /// <summary>VAT or tax number; the strongest key after the company id.</summary>
    [DataMember(Name = "taxId", Order = 4, EmitDefaultValue = false)]
    public string? TaxId { get; init; }

    /// <summary>E-mail address of the company itself.</summary>
    [DataMember(Name = "email", Order = 5, EmitDefaultValue = false)]
    public string? Email { get; init; }

    /// <summary>One of <see cref="CompanyStatus"/>; null where the store has no company accounts.</summary>
    [DataMember(Name = "status", Order = 6, EmitDefaultValue = false)]
    public string? Status { get; init; }

    /// <summary>Job title of the customer this message is about, within the company.</summary>
    [DataMember(Name = "jobTitle", Order = 7, EmitDefaultValue = false)]
    public string? JobTitle { get; init; }

    /// <summary>Whether the customer of this message administers the company account.</summary>
    [DataMember(Name = "isAdministrator", Order = 8)]
    public bool IsAdministrator { get; init; }

    /// <summary>Legal address of the company.</summary>
    [DataMember(Name = "address", Order = 9, EmitDefaultValue = false)]
    public Address? Address { get; init; }
}
