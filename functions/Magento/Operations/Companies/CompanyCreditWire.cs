namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>What is read of a credit account.</summary>
internal sealed class CompanyCreditWire
{
    public string? Id { get; set; }
    public string? CompanyId { get; set; }
    public decimal CreditLimit { get; set; }
    public decimal Balance { get; set; }
    public string? CurrencyCode { get; set; }
    public bool ExceedLimit { get; set; }
    public decimal AvailableLimit { get; set; }
}
