namespace PowerPlatformMagento.Contracts;

/// <summary>Status of a company account of Adobe Commerce B2B.</summary>
public static class CompanyStatus
{
    /// <summary>Waits for approval.</summary>
    public const string Pending = "pending";

    /// <summary>Active.</summary>
    public const string Approved = "approved";

    /// <summary>Rejected.</summary>
    public const string Rejected = "rejected";

    /// <summary>Blocked.</summary>
    public const string Blocked = "blocked";
}
