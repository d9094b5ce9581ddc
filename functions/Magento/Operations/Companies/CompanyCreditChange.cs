namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>What shall be different about a credit account; what is null stays.</summary>
/// <param name="Limit">What the company may owe at most.</param>
/// <param name="MayExceedLimit">Whether it may go beyond that.</param>
/// <param name="Comment">Note in the history of the account.</param>
/// <param name="Currency">ISO 4217 code of the limit; null for that of the credit account, whatever it is.</param>
public sealed record CompanyCreditChange(decimal? Limit, bool? MayExceedLimit, string? Comment, string? Currency = null);
