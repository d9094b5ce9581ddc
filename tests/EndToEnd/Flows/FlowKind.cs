namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The two homes of the flows that exist twice.</summary>
public enum FlowKind
{
    /// <summary>Power Automate, in the solution.</summary>
    Cloud,

    /// <summary>Logic Apps Standard.</summary>
    LogicApp,
}
