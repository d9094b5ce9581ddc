using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>Magento's numbers for the statuses of companies.</summary>
internal static class CompanyStatusCodes
{
    private static readonly string[] Names = [CompanyStatus.Pending, CompanyStatus.Approved, CompanyStatus.Rejected, CompanyStatus.Blocked];

    /// <summary>The number of a status.</summary>
    /// <exception cref="ArgumentException">There is no such status.</exception>
    public static int Of(string status) => Array.IndexOf(Names, status) is >= 0 and var code ? code : throw new ArgumentException("Not a status of a company.", nameof(status));

    /// <summary>The status of a number as the store sends it; null when Magento has none such.</summary>
    public static string? Name(string? code) => code is { Length: 1 } && code[0] is >= '0' and <= '3' ? Names[code[0] - '0'] : null;
}
