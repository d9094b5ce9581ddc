namespace PowerPlatformMagento.Sandbox.Flows;

/// <summary>
/// How many flows in a row led to what happens now: a flow that changes a row which starts a flow goes one deeper. Only what happens in
/// this process is seen.
/// </summary>
internal static class RunDepth
{
    /// <summary>The platform stops a chain at this length.</summary>
    public const int Deepest = 16;

    private static readonly AsyncLocal<int> Depth = new();

    public static int Current
    {
        get => Depth.Value;
        set => Depth.Value = value;
    }
}
