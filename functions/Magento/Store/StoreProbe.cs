using System.Text;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Store;

/// <summary>Finds out what a store is.</summary>
internal sealed class StoreProbe(StoreConnection connection)
{
    private const string OneRecord = "?searchCriteria%5BpageSize%5D=1&searchCriteria%5BcurrentPage%5D=1&fields=total_count";

    private static readonly (Capability Capability, string Path)[] Questions =
    [
        (Capability.Companies, "company/" + OneRecord),
        (Capability.Returns, "returns" + OneRecord),
        (Capability.StoreCredit, "customers/0/balance/0"),
        (Capability.Events, "eventing/getEventSubscriptions"),
        (Capability.Webhooks, "webhooks/list"),
        (Capability.InventorySources, "inventory/sources" + OneRecord),
    ];

    public async Task<StoreIdentity> IdentifyAsync(CancellationToken cancellationToken)
    {
        var (named, version) = await ReadVersionAsync(cancellationToken).ConfigureAwait(false);
        if (named != StoreEdition.Unknown)
        {
            return new StoreIdentity(named, version);
        }

        var returns = Questions.Single(question => question.Capability == Capability.Returns);
        var status = await AskAsync(returns.Capability, returns.Path, cancellationToken).ConfigureAwait(false);
        return new StoreIdentity(EditionRules.Decide(connection.Style, named, [status]), version);
    }

    public async Task<StoreDescription> DescribeAsync(CancellationToken cancellationToken)
    {
        var views = await StoreLists.ReadViewsAsync(connection, cancellationToken).ConfigureAwait(false);
        var websites = await StoreLists.ReadWebsitesAsync(connection, cancellationToken).ConfigureAwait(false);
        var configs = await StoreLists.ReadConfigsAsync(connection, cancellationToken).ConfigureAwait(false);
        var (named, version) = await ReadVersionAsync(cancellationToken).ConfigureAwait(false);
        var capabilities = new List<CapabilityStatus>(Questions.Length);
        foreach (var (capability, path) in Questions)
        {
            capabilities.Add(await AskAsync(capability, path, cancellationToken).ConfigureAwait(false));
        }

        return new StoreDescription(
            EditionRules.Decide(connection.Style, named, capabilities),
            version,
            StoreLists.Websites(websites, views, configs),
            StoreLists.Views(views, configs),
            capabilities);
    }

    private async Task<(StoreEdition Edition, string? Version)> ReadVersionAsync(CancellationToken cancellationToken)
    {
        if (connection.Style == ApiStyle.CloudService)
        {
            return (StoreEdition.AdobeCommerceCloudService, null);
        }

        try
        {
            return await connection.SendAsync(
                new StoreRequest(HttpMethod.Get, "magento_version", "magento_version", Place: StorePlace.Page),
                async (answer, token) => EditionRules.Parse(await ReadTextAsync(answer.Body, token).ConfigureAwait(false)),
                cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException)
        {
            // Many shops switch this page off; the edition is then told from what else is there.
            return (StoreEdition.Unknown, null);
        }
    }

    private static async Task<string> ReadTextAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[200];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private async Task<CapabilityStatus> AskAsync(Capability capability, string path, CancellationToken cancellationToken)
    {
        var route = path.Split('?')[0];
        try
        {
            await connection.SendAsync(StoreRequest.Get(path, route), static (_, _) => Task.FromResult(true), cancellationToken).ConfigureAwait(false);
            return new CapabilityStatus(capability, CapabilityState.Available, null);
        }
        catch (MagentoException failure)
        {
            return Judge(capability, failure.Error);
        }
    }

    private static CapabilityStatus Judge(Capability capability, MagentoError error)
    {
        var state =
            error.Definition == StoreErrors.NotFound ? CapabilityState.Available
            : error.Definition == StoreErrors.NotSupported ? CapabilityState.Missing
            : error.Definition == StoreErrors.RightMissing ? CapabilityState.NotPermitted
            : CapabilityState.Unknown;
        var reason = error.Detail is null ? error.Definition.Text : $"{error.Definition.Text} ({error.Detail})";
        return new CapabilityStatus(capability, state, state == CapabilityState.Available ? null : reason);
    }
}
