using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Name and address while somebody enters them.</summary>
public sealed class BuyerDraft
{
    /// <summary>E-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>First name.</summary>
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    public string? LastName { get; set; }

    /// <summary>Company; null = none.</summary>
    public string? Company { get; set; }

    /// <summary>VAT id; null = none.</summary>
    public string? VatId { get; set; }

    /// <summary>Street with number.</summary>
    public string? Street { get; set; }

    /// <summary>Postal code.</summary>
    public string? Postcode { get; set; }

    /// <summary>City.</summary>
    public string? City { get; set; }

    /// <summary>ISO code of a country the store sells to.</summary>
    public string Country { get; set; } = "DE";

    /// <summary>Telephone; null = none.</summary>
    public string? Telephone { get; set; }

    /// <summary>The first field that is still empty, as people read it; null when none is.</summary>
    public string? Missing => Required.FirstOrDefault(entry => string.IsNullOrWhiteSpace(entry.Value)).Label;

    private IEnumerable<(string Label, string? Value)> Required =>
        [("E-mail", Email), ("First name", FirstName), ("Last name", LastName), ("Street", Street), ("Postal code", Postcode), ("City", City)];

    /// <summary>What the store gets. What is missing stays empty, and the store says so.</summary>
    public NewBuyer ToBuyer() => new()
    {
        Email = Email ?? "",
        FirstName = FirstName ?? "",
        LastName = LastName ?? "",
        Company = Company,
        VatId = VatId,
        Street = [Street ?? ""],
        Postcode = Postcode ?? "",
        City = City ?? "",
        CountryCode = Country,
        Telephone = Telephone,
    };
}
