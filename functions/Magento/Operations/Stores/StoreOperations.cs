using System.Collections.Frozen;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Operations.Stores;

internal sealed class StoreOperations : IStoreOperations
{
    private readonly FrozenDictionary<ChoiceKind, Kept<ChoiceList>> _choices;
    private readonly Kept<StoreStructure> _structure;

    public StoreOperations(OperationParts parts, StoreScopesReader scopes)
    {
        var reader = new ChoiceReader(parts.Connection, scopes, parts.Identity);
        _choices = Enum.GetValues<ChoiceKind>().ToFrozenDictionary(kind => kind, kind => new Kept<ChoiceList>(parts.Time, token => reader.ReadAsync(kind, token)));
        _structure = new Kept<StoreStructure>(parts.Time, token => ReadAsync(parts, scopes, token));
    }

    public Task<StoreStructure> DescribeAsync(CancellationToken cancellationToken) => _structure.GetAsync(cancellationToken);

    public Task<ChoiceList> ListChoicesAsync(ChoiceKind kind, CancellationToken cancellationToken) => _choices[kind].GetAsync(cancellationToken);

    private static async Task<StoreStructure> ReadAsync(OperationParts parts, StoreScopesReader scopes, CancellationToken cancellationToken)
    {
        var description = await parts.Client.DescribeAsync(cancellationToken).ConfigureAwait(false);
        var known = await scopes.GetAsync(cancellationToken).ConfigureAwait(false);
        return new StoreStructure
        {
            Store = parts.Store,
            Edition = description.Edition.ToString(),
            Version = description.Version,
            Websites = known.Websites,
            StoreGroups = known.Groups,
            StoreViews = known.Views,
            Capabilities = [.. description.Capabilities.Select(status => new CapabilityInfo { Name = status.Capability.ToString(), State = status.State.ToString(), Reason = status.Reason })],
        };
    }
}
