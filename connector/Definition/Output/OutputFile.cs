namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>A file that is written.</summary>
/// <param name="Path">Relative to the root of the repository, with forward slashes.</param>
internal sealed record OutputFile(string Path, byte[] Content);
