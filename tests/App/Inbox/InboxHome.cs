using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Inbox;

/// <summary>A real inbox file with a clock that stands still until it is moved.</summary>
internal sealed class InboxHome : IAsyncDisposable
{
    private readonly List<SqliteInbox> _opened = [];

    public InboxHome(Action<InboxOptions>? configure = null)
    {
        Options = new InboxOptions { Path = Folder.File("inbox.db") };
        configure?.Invoke(Options);
        Inbox = Open();
    }

    public TempFolder Folder { get; } = new();

    public FakeTimeProvider Time { get; } = new(Samples.Noon);

    public InboxOptions Options { get; }

    public SqliteInbox Inbox { get; private set; }

    /// <summary>Opens the file once more, as a process does that starts after this one was killed: the first is not closed.</summary>
    public SqliteInbox Open()
    {
        var inbox = new SqliteInbox(Microsoft.Extensions.Options.Options.Create(Options), Time);
        _opened.Add(inbox);
        return inbox;
    }

    public Task<int> EnqueueAsync(params IEnumerable<string> ids) => Inbox.EnqueueAsync([Samples.Group(ids)], default);

    public Task<IReadOnlyList<InboxItem>> LeaseAsync(int maximum = 1000, params string[] stores) =>
        Inbox.LeaseAsync(new LeaseRequest(stores.Length == 0 ? [Samples.Store] : stores, maximum, TimeSpan.FromMinutes(5)), default);

    public Task SettleAsync(IEnumerable<Settlement> settlements) => Inbox.SettleAsync([.. settlements], default);

    public Task CompleteAsync(IEnumerable<InboxItem> items) => SettleAsync(items.Select(item => new Completion(item, Samples.Noon, Samples.Noon.AddSeconds(2))));

    public Task<InboxStatus> StatusAsync() => Inbox.GetStatusAsync(default);

    public Task<DeliveredState?> DeliveredAsync(string id) => DeliveredAsync(Inbox, id);

    public static async Task<DeliveredState?> DeliveredAsync(SqliteInbox inbox, string id) =>
        (await inbox.FindDeliveredAsync(Samples.Store, EntityType.Order, [id], default)).GetValueOrDefault(id);

    public async ValueTask DisposeAsync()
    {
        foreach (var inbox in _opened)
        {
            await inbox.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folder.Dispose();
    }
}
