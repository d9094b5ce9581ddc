namespace PowerPlatformMagento.Operations.Companies;

/// <summary>What a company may buy on account, and what it owes.</summary>
public sealed record CompanyCredit
{
    /// <summary>Magento ID of the credit account.</summary>
    public required string Id { get; init; }

    /// <summary>Magento ID of the company.</summary>
    public required string CompanyId { get; init; }

    /// <summary>ISO 4217 code of the currency of all amounts.</summary>
    public string? Currency { get; init; }

    /// <summary>What the company may owe at most.</summary>
    public decimal CreditLimit { get; init; }

    /// <summary>Outstanding balance as Magento keeps it: below zero while the company owes something.</summary>
    public decimal Balance { get; init; }

    /// <summary>What the company can still spend.</summary>
    public decimal Available { get; init; }

    /// <summary>True when the company may go beyond its limit.</summary>
    public bool MayExceedLimit { get; init; }
}
