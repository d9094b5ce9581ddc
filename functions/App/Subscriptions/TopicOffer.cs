using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Whether a store can be reached and has what a topic is about. Asked before a subscription is taken: a flow shall not wait for what never comes.</summary>
internal sealed class TopicOffer(IMagentoClientFactory clients, StorePauses pauses)
{
    /// <summary>Returns when the topic can be had.</summary>
    /// <exception cref="MagentoException">The store cannot be reached or refuses the credentials.</exception>
    /// <exception cref="OperationException">The store does not have what the topic is about.</exception>
    public async Task RequireAsync(string store, string topic, CancellationToken cancellationToken)
    {
        if (pauses.Find(store) is { } pause)
        {
            throw new MagentoException(store, pause.Error);
        }

        var client = clients.GetClient(store);
        await client.IdentifyAsync(cancellationToken);
        if (Needs(topic) is { } needed && (await MissingAsync(client, cancellationToken)).Contains(needed))
        {
            throw new OperationException(StatusCodes.Status422UnprocessableEntity, StoreErrors.NotSupported, needed.ToString());
        }
    }

    /// <summary>Topics of which the store has what they are about, and that the topic of all events can be had with, in order.</summary>
    /// <exception cref="MagentoException">The store cannot be reached or refuses the credentials.</exception>
    public async Task<IReadOnlyList<string>> ListAsync(string store, CancellationToken cancellationToken)
    {
        var missing = await MissingAsync(clients.GetClient(store), cancellationToken);
        return [.. TopicRules.OfAnyType.Where(topic => Needs(topic) is not { } needed || !missing.Contains(needed))];
    }

    private static Capability? Needs(string topic) => TopicRules.KindOf(topic) switch
    {
        RecordKind.Return => Capability.Returns,
        RecordKind.Quote => Capability.Companies,
        _ => null,
    };

    // Magento Open Source is not asked: it has none of what a topic may need.
    private static async Task<HashSet<Capability>> MissingAsync(IMagentoClient client, CancellationToken cancellationToken) =>
        (await client.IdentifyAsync(cancellationToken)).Edition == StoreEdition.OpenSource
            ? [.. Enum.GetValues<Capability>()]
            : [.. (await client.DescribeAsync(cancellationToken)).Capabilities.Where(status => status.State == CapabilityState.Missing).Select(status => status.Capability)];
}
