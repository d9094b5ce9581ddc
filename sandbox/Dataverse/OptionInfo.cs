namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>One option of a choice.</summary>
/// <param name="Value">Stored number.</param>
/// <param name="Label">Text for people.</param>
/// <param name="State">State a status reason belongs to; null for every other option.</param>
public sealed record OptionInfo(int Value, string Label, int? State);
