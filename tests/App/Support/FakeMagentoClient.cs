using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>A store in memory that can be told to misbehave.</summary>
internal sealed class FakeMagentoClient(string store) : IMagentoClient
{
    public string Store { get; } = store;

    public StoreEdition Edition { get; set; } = StoreEdition.OpenSource;

    public ConcurrentDictionary<string, Order> Orders { get; } = new();

    public ConcurrentDictionary<string, Customer> Customers { get; } = new();

    public ConcurrentDictionary<string, Return> Returns { get; } = new();

    public ConcurrentDictionary<string, MagentoError> Broken { get; } = new();

    public ConcurrentDictionary<ChangeFeed, List<EntityChange>> Changes { get; } = new();

    public ConcurrentQueue<IReadOnlyCollection<string>> Reads { get; } = new();

    public ConcurrentQueue<(ChangeFeed Feed, DateTimeOffset Since)> Polls { get; } = new();

    /// <summary>Feeds that fail while the rest of the store answers.</summary>
    public ConcurrentDictionary<ChangeFeed, MagentoError> FeedDown { get; } = new();

    /// <summary>While set, every call fails with it.</summary>
    public MagentoError? Down { get; set; }

    /// <summary>After how many yielded records a call fails with <see cref="Down"/>; null = at once.</summary>
    public int? DownAfter { get; set; }

    /// <summary>Runs before a record is yielded.</summary>
    public Func<string, Task>? BeforeYield { get; set; }

    public void Add(params IEnumerable<Order> orders)
    {
        foreach (var order in orders)
        {
            Orders[order.Source.Id] = order;
        }
    }

    public Task<StoreIdentity> IdentifyAsync(CancellationToken cancellationToken) =>
        Down is null ? Task.FromResult(new StoreIdentity(Edition, "2.4")) : throw new MagentoException(Store, Down);

    public Task<StoreDescription> DescribeAsync(CancellationToken cancellationToken) =>
        Down is null ? Task.FromResult(new StoreDescription(Edition, "2.4", [], [], [])) : throw new MagentoException(Store, Down);

    public IAsyncEnumerable<ReadResult<Order>> ReadOrdersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, Orders, cancellationToken);

    public IAsyncEnumerable<ReadResult<Customer>> ReadCustomersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, Customers, cancellationToken);

    public IAsyncEnumerable<ReadResult<Return>> ReadReturnsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, Returns, cancellationToken);

    public async IAsyncEnumerable<EntityChange> ReadChangesAsync(ChangeFeed feed, DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Polls.Enqueue((feed, since));
        await Task.Yield();
        if (FeedDown.TryGetValue(feed, out var down))
        {
            throw new MagentoException(Store, down);
        }

        var yielded = 0;
        foreach (var change in Changes.GetValueOrDefault(feed, []).Where(change => change.UpdatedAt >= since))
        {
            Fail(yielded++);
            yield return change;
        }

        Fail(yielded);
    }

    private async IAsyncEnumerable<ReadResult<T>> ReadAsync<T>(IReadOnlyCollection<string> ids, ConcurrentDictionary<string, T> records, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        Reads.Enqueue(ids);
        await Task.Yield();
        var yielded = 0;
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fail(yielded++);
            if (BeforeYield is { } before)
            {
                await before(id);
            }

            yield return Broken.TryGetValue(id, out var error) ? new ReadResult<T>(id, null, error)
                : records.TryGetValue(id, out var record) ? new ReadResult<T>(id, record, null)
                : new ReadResult<T>(id, null, new MagentoError(StoreErrors.NotFound));
        }
    }

    private void Fail(int yielded)
    {
        if (Down is { } error && yielded >= (DownAfter ?? 0))
        {
            throw new MagentoException(Store, error);
        }
    }
}
