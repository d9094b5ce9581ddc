namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What a person enters at the checkout or at the registration.</summary>
public sealed record NewBuyer
{
    /// <summary>E-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>First name.</summary>
    public required string FirstName { get; init; }

    /// <summary>Last name.</summary>
    public required string LastName { get; init; }

    /// <summary>Prefix; null = none.</summary>
    public string? Prefix { get; init; }

    /// <summary>Company; null = none.</summary>
    public string? Company { get; init; }

    /// <summary>VAT id, as long as the person made it; null = none.</summary>
    public string? VatId { get; init; }

    /// <summary>Lines of the street, at least one.</summary>
    public required IReadOnlyList<string> Street { get; init; }

    /// <summary>Postal code.</summary>
    public required string Postcode { get; init; }

    /// <summary>City.</summary>
    public required string City { get; init; }

    /// <summary>ISO code of a country the store sells to. Default: DE.</summary>
    public string CountryCode { get; init; } = "DE";

    /// <summary>Telephone; null = none given.</summary>
    public string? Telephone { get; init; }
}
