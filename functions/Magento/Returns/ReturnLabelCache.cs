using System.Text.Json;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Returns;

/// <summary>Keeps the labels of reasons, conditions and resolutions for an hour. Where the store does not tell them, their ids stand in.</summary>
internal sealed class ReturnLabelCache(StoreConnection connection, TimeProvider time) : IDisposable
{
    private const string Route = "returnsAttributeMetadata";

    private static readonly TimeSpan MaximumAge = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private ReturnLabels? _current;
    private long _readAt;

    public async Task<ReturnLabels> GetAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is { } current && time.GetElapsedTime(_readAt) < MaximumAge)
            {
                return current;
            }

            _current = await ReadAsync(cancellationToken).ConfigureAwait(false);
            _readAt = time.GetTimestamp();
            return _current;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<ReturnLabels> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await connection.SendAsync(
                StoreRequest.Get(Route, Route),
                async (answer, token) =>
                {
                    using var document = await JsonDocument.ParseAsync(answer.Body, default, token).ConfigureAwait(false);
                    return ReturnLabels.Of(document.RootElement);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException failure) when (ReturnFailures.AreAboutReturns(failure.Error))
        {
            return ReturnLabels.None;
        }
    }
}
