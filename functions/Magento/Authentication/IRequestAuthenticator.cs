namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>Proves to the store who calls. One home for installed shops and the cloud service.</summary>
internal interface IRequestAuthenticator
{
    /// <summary>Signs one attempt. Called anew for every attempt, repetitions included.</summary>
    ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>Called when an attempt was refused with 401.</summary>
    /// <returns>Whether the proof was renewed, so that the attempt is worth sending once more.</returns>
    ValueTask<bool> TryRenewAsync(HttpRequestMessage refused, CancellationToken cancellationToken);
}
