namespace PowerPlatformMagento.Packer.Configuration;

/// <summary>An environment the solutions go to.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Url">Address of the Dataverse environment.</param>
/// <param name="PackageType">managed or unmanaged.</param>
/// <param name="Settings">Deployment settings, relative to the repository.</param>
internal sealed record PacEnvironment(string Name, Uri Url, string PackageType, string Settings);
