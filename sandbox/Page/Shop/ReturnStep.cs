using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>What a merchant can do with a return.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Status">The status in which it can be done.</param>
/// <param name="Do">Does it.</param>
public sealed record ReturnStep(string Label, string Status, Action<StoreReturns, long> Do)
{
    private static IReadOnlyList<ReturnStep> All { get; } =
    [
        new("Authorize", "pending", (returns, id) => returns.Authorize(id)),
        new("Deny", "pending", (returns, id) => returns.Deny(id)),
        new("Receive", "authorized", (returns, id) => returns.Receive(id)),
        new("Approve", "received", (returns, id) => returns.Approve(id)),
    ];

    /// <summary>The steps a return with this status can take.</summary>
    public static IReadOnlyList<ReturnStep> From(string status) => [.. All.Where(step => step.Status == status)];
}
