namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>What shall be different about a credit account; what is null stays.</summary>
/// <param name="Limit">What the company may owe at most.</param>
/// <param name="MayExceedLimit">Whether it may go beyond that.</param>
/// <param name="Comment">Note in the history of the account.</param>
public sealed record CompanyCreditChange(decimal? Limit, bool? MayExceedLimit, string? Comment);
