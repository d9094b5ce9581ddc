namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>A round of a loop.</summary>
/// <param name="Loop">Name of the loop.</param>
/// <param name="Index">Number of the round, from 0.</param>
public sealed record LoopPosition(string Loop, int Index);
