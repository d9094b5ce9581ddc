namespace PowerPlatformMagento.Packer.Configuration;

/// <summary>One solution that ships.</summary>
/// <param name="UniqueName">Unique name; never changes.</param>
/// <param name="Folder">Unpacked solution, relative to the repository, with forward slashes.</param>
/// <param name="Version">Version of the package, four numbers.</param>
internal sealed record PacSolution(string UniqueName, string Folder, string Version);
