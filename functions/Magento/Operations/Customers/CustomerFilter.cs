namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Which customers are listed; null members do not matter. Texts are compared as the store's database does, mostly without regard to case.</summary>
public sealed record CustomerFilter
{
    /// <summary>E-mail address of the account.</summary>
    public string? Email { get; init; }

    /// <summary>Family name.</summary>
    public string? LastName { get; init; }

    /// <summary>Id of the customer group.</summary>
    public string? GroupId { get; init; }

    /// <summary>Code of the website.</summary>
    public string? Website { get; init; }

    /// <summary>Registered at or after.</summary>
    public DateTimeOffset? CreatedAfter { get; init; }

    /// <summary>Changed at or after.</summary>
    public DateTimeOffset? UpdatedAfter { get; init; }
}
