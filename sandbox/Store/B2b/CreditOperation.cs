namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>Kinds of bookings on a company's credit, with the numbers Adobe documents.</summary>
internal static class CreditOperation
{
    public const int Allocated = 1;
    public const int Updated = 2;
    public const int Purchased = 3;
    public const int Reimbursed = 4;
    public const int Refunded = 5;
    public const int Reverted = 6;

    /// <summary>What may add to a balance.</summary>
    public static IReadOnlyList<int> Increasing { get; } = [Allocated, Updated, Reimbursed, Refunded, Reverted];

    /// <summary>What may take from a balance.</summary>
    public static IReadOnlyList<int> Decreasing { get; } = [Updated, Purchased, Reimbursed];
}
