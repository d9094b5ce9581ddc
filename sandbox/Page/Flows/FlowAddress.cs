namespace PowerPlatformMagento.Sandbox.Page.Flows;

/// <summary>Addresses of the pages about flows.</summary>
internal static class FlowAddress
{
    public const string All = "/flows";

    public const string Outbox = "/outbox";

    public static string Flow(string name) => $"{All}/{Uri.EscapeDataString(name)}";

    public static string Run(string flow, string run) => $"{Flow(flow)}/{Uri.EscapeDataString(run)}";
}
