using PowerPlatformMagento.Sandbox.App.Comparison;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Asks a real store one question before the run, so that a wrong address or dead credentials end it at once.</summary>
internal static class FirstContact
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="StoreConfigurationException">The store does not answer, or refuses.</exception>
    public static async Task CheckAsync(IReadOnlyDictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var client = new RawStoreClient(settings, TimeProvider.System, Guid.CreateVersion7);
        try
        {
            await using var answer = await client.GetAsync("store/storeViews", limit.Token);
        }
        catch (HttpRequestException exception) when (exception.StatusCode is { } status)
        {
            throw new StoreConfigurationException($"The store answered {(int)status}. Check base URL, credentials and rights of the integration.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new StoreConfigurationException("Nobody answers at the base URL.", exception);
        }
    }
}
