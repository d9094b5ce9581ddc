namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>A file of a request that is kept with its case.</summary>
/// <param name="Name">File name without folders.</param>
/// <param name="MediaType">Media type by its ending.</param>
/// <param name="Content">The file as base 64.</param>
internal sealed record CaseFile(string Name, string MediaType, string Content);
