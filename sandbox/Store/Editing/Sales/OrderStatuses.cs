namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>The statuses a new Magento has for each state.</summary>
internal static class OrderStatuses
{
    private static readonly Dictionary<string, string[]> States = new()
    {
        ["new"] = ["pending"],
        ["payment_review"] = ["payment_review", "fraud"],
        ["processing"] = ["processing", "fraud"],
    };

    public static IReadOnlyList<string> Of(string state) => States.GetValueOrDefault(state) ?? [state];
}
