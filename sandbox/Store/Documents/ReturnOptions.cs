namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>The choices a new Adobe Commerce is shipped with for returns.</summary>
public static class ReturnOptions
{
    /// <summary>Why goods come back.</summary>
    public static IReadOnlyList<ReturnOption> Reasons { get; } = [new("16", "Wrong Color"), new("17", "Wrong Size"), new("18", "Out of Service")];

    /// <summary>In which condition they are.</summary>
    public static IReadOnlyList<ReturnOption> Conditions { get; } = [new("21", "Unopened"), new("22", "Opened"), new("23", "Damaged")];

    /// <summary>What the customer wants instead.</summary>
    public static IReadOnlyList<ReturnOption> Resolutions { get; } = [new("12", "Exchange"), new("13", "Refund"), new("14", "Store Credit")];

    internal static IReadOnlyList<(string Code, IReadOnlyList<ReturnOption> Options)> Attributes { get; } =
        [("resolution", Resolutions), ("condition", Conditions), ("reason", Reasons)];
}
