namespace PowerPlatformMagento.Packer.Settings;

/// <summary>The settings an environment should have, and what a person has to know about them.</summary>
/// <param name="Settings">What to write.</param>
/// <param name="Dropped">Entries that no solution has any more.</param>
/// <param name="Wanted">Variables without default and connection references that have no value here.</param>
/// <param name="Problems">Values that must not be written; then nothing is.</param>
internal sealed record SettingsPlan(
    DeploymentSettings Settings,
    IReadOnlyList<SettingsNote> Dropped,
    IReadOnlyList<SettingsNote> Wanted,
    IReadOnlyList<SettingsNote> Problems);
