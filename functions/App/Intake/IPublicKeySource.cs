namespace PowerPlatformMagento.App.Intake;

/// <summary>Where Adobe's public keys come from.</summary>
internal interface IPublicKeySource
{
    /// <summary>The key at a path of Adobe's key host as PEM; null when there is none.</summary>
    /// <exception cref="HttpRequestException">The host does not answer.</exception>
    Task<string?> FetchAsync(string path, CancellationToken cancellationToken);
}
