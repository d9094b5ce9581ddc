namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>What Adobe Commerce keeps as the status of a company.</summary>
internal static class CompanyStatus
{
    public const int Pending = 0;
    public const int Approved = 1;
    public const int Rejected = 2;
    public const int Blocked = 3;
}
