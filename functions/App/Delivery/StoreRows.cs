using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Writes the row of each store (<c>mag_store</c>) once after the start, before its first delivery: records refer to it.</summary>
internal sealed class StoreRows(DataverseCalls calls, DataverseGate gate, StoreDirectory stores, IMagentoClientFactory clients, ILogger<StoreRows> logger) : IDisposable
{
    private const int OptionBase = 772100000;

    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>True when the row of the store is there; false when Dataverse cannot be written now.</summary>
    public async Task<bool> EnsureAsync(string store, CancellationToken cancellationToken)
    {
        if (_written.ContainsKey(store) || !stores.TryGet(store, out var settings))
        {
            return true;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return _written.ContainsKey(store) || await WriteAsync(settings, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<bool> WriteAsync(StoreSettings settings, CancellationToken cancellationToken)
    {
        var row = Row(settings, await IdentifyAsync(settings.Key, cancellationToken));
        var (response, exception) = await calls.SendAsync<UpsertResponse>(new UpsertRequest { Target = row }, cancellationToken);
        if (response is null)
        {
            var failure = FaultClassifier.Classify(exception!) with { Scope = FailureScope.Service };
            gate.Fail(failure);
            DeliveryLog.StoreRowNotWritten(logger, settings.Key, failure.Definition.Code, failure.Detail);
            return false;
        }

        _written[settings.Key] = true;
        DeliveryLog.StoreRowWritten(logger, settings.Key);
        return true;
    }

    private async Task<StoreIdentity?> IdentifyAsync(string store, CancellationToken cancellationToken)
    {
        try
        {
            return await clients.GetClient(store).IdentifyAsync(cancellationToken);
        }
        catch (MagentoException)
        {
            // Edition and version are for people; the row is needed for every record.
            return null;
        }
    }

    private static Entity Row(StoreSettings settings, StoreIdentity? identity)
    {
        var row = new Entity("mag_store", "mag_externalkey", settings.Key)
        {
            ["mag_name"] = settings.Name ?? settings.Key,
            ["mag_baseurl"] = settings.BaseUrl?.AbsoluteUri,
        };
        if (Edition(identity?.Edition) is { } edition)
        {
            row["mag_edition"] = new OptionSetValue(OptionBase + edition);
        }

        if (identity?.Version is { } version)
        {
            row["mag_magentoversion"] = version;
        }

        if (settings.SharesAccounts is { } shares)
        {
            row["mag_accountsharing"] = new OptionSetValue(OptionBase + (shares ? 1 : 0));
        }

        return row;
    }

    private static int? Edition(StoreEdition? edition) => edition switch
    {
        StoreEdition.OpenSource => 0,
        StoreEdition.AdobeCommerce => 1,
        StoreEdition.AdobeCommerceCloudService => 2,
        _ => null,
    };
}
