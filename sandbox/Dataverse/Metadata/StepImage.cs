namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal sealed record StepImage(string Alias, bool Before, bool After, IReadOnlyList<string> Columns);
