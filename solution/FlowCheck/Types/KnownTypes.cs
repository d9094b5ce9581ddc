namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>Types of actions and triggers that are known. A flow with any other one is refused.</summary>
internal static class KnownTypes
{
    public static IReadOnlySet<string> Actions { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Compose", "InitializeVariable", "SetVariable", "IncrementVariable", "DecrementVariable", "AppendToArrayVariable", "AppendToStringVariable",
        "ParseJson", "Select", "Query", "Join", "Table", "Wait", "Response", "Http", "Terminate", "OpenApiConnection", "If", "Switch", "Scope", "Foreach", "Until",
    };

    public static IReadOnlyList<string> Triggers { get; } = ["Recurrence", "Request", "OpenApiConnectionWebhook", "OpenApiConnection"];
}
