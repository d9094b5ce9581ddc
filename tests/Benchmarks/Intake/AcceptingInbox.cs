using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.Benchmarks.Intake;

/// <summary>The baseline: takes everything in at once and stores nothing.</summary>
internal sealed class AcceptingInbox : IInbox
{
    public Task<int> EnqueueAsync(IReadOnlyList<EventGroup> groups, CancellationToken cancellationToken) => Task.FromResult(groups.Sum(group => group.Events.Count));

    public Task<IReadOnlyList<InboxItem>> LeaseAsync(LeaseRequest request, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<InboxItem>>([]);

    public Task SettleAsync(IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> RecoverExpiredLeasesAsync(CancellationToken cancellationToken) => Task.FromResult(0);

    public Task<bool> WipeAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<InboxStatus> GetStatusAsync(CancellationToken cancellationToken) => Task.FromResult(new InboxStatus(0, 0, 0, null));

    public Task<EventContent?> FindContentAsync(string store, EntityType type, string id, CancellationToken cancellationToken) => Task.FromResult<EventContent?>(null);

    public Task<IReadOnlyDictionary<string, KeptCart>> FindCartsAsync(string store, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, KeptCart>>(new Dictionary<string, KeptCart>());

    public Task<IReadOnlyList<KeptCart>> ListCartsAsync(string store, KeptCartState state, DateTimeOffset before, int maximum, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptCart>>([]);

    public Task<IReadOnlyDictionary<string, DeliveredState>> FindDeliveredAsync(string store, EntityType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, DeliveredState>>(new Dictionary<string, DeliveredState>());

    public Task<DateTimeOffset?> GetCursorAsync(string store, ChangeFeed feed, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    public Task SetCursorAsync(string store, ChangeFeed feed, DateTimeOffset position, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task WaitForWorkAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
}
