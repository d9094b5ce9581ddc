using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento.Returns;

/// <summary>
/// The feed of returns. Magento Open Source is not asked at all; a store that does not offer them, or not to us, is asked again an hour later and holds up
/// nothing meanwhile.
/// </summary>
internal sealed class ReturnFeed(string store, StoreIdentityCache identity, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromHours(1);

    private long _refusedAt = long.MinValue;

    /// <summary>Passes the changes on, and ends without an error where returns are refused.</summary>
    public async IAsyncEnumerable<EntityChange> ReadAsync(IAsyncEnumerable<EntityChange> changes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var refusedAt = Interlocked.Read(ref _refusedAt);
        if ((refusedAt != long.MinValue && time.GetElapsedTime(refusedAt) < AskAgainAfter) || await IsOpenSourceAsync(cancellationToken).ConfigureAwait(false))
        {
            yield break;
        }

        await using var enumerator = changes.GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(enumerator).ConfigureAwait(false))
        {
            yield return enumerator.Current;
        }
    }

    private async Task<bool> IsOpenSourceAsync(CancellationToken cancellationToken)
    {
        var known = await identity.GetAsync(cancellationToken).ConfigureAwait(false);
        return known.Edition == StoreEdition.OpenSource;
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<EntityChange> changes)
    {
        try
        {
            return await changes.MoveNextAsync().ConfigureAwait(false);
        }
        catch (MagentoException failure) when (ReturnFailures.IsRefused(failure.Error))
        {
            Interlocked.Exchange(ref _refusedAt, time.GetTimestamp());
            var level = failure.Error.Definition == StoreErrors.NotSupported ? LogLevel.Information : LogLevel.Warning;
            MagentoLog.ReturnsRefused(logger, level, store, failure.Error.Definition.Code, failure.Error.Detail);
            return false;
        }
    }
}
