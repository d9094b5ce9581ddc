namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>A connection a flow uses.</summary>
/// <param name="Key">Name its actions use.</param>
/// <param name="LogicalName">Logical name of the connection reference; empty when the flow holds a connection of one environment.</param>
/// <param name="Api">Name of the connector: <c>shared_…</c>, or of a custom connector the name in its solution.</param>
/// <param name="IsCustom">Whether it is a custom connector.</param>
public sealed record FlowConnection(string Key, string LogicalName, string Api, bool IsCustom);
