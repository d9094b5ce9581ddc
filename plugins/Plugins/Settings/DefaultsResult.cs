namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>How many rows the shipped defaults made, changed and left as they are.</summary>
internal sealed record DefaultsResult(int Created, int Updated, int Kept);
