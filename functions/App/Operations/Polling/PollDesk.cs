using System.Globalization;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Operations.Polling;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>
/// Answers polling triggers. Nothing is kept here: what a trigger has read travels in the address it is told to ask next. A record that changes between
/// being found and being read is handed out once more, with the change it shows then.
/// </summary>
internal sealed class PollDesk(TimeProvider time, ILogger<PollDesk> logger)
{
    private const int LongestState = 4000;

    /// <summary>Asks a list for news.</summary>
    /// <exception cref="OperationException">The state was not made here.</exception>
    /// <exception cref="MagentoException">The store cannot be read; the same question may be asked again and loses nothing.</exception>
    public async Task<IResult> AnswerAsync<T>(OperationCall call, PollTrigger<T> trigger, CancellationToken cancellationToken)
        where T : class
    {
        var now = time.GetUtcNow().UtcDateTime - trigger.Age;
        var text = call.Query.Text(StateBytes.Name, LongestState);
        var round = new PollRound(text is null ? PollState.Begin(now) : PollStateText.Read(trigger.Records, text), now);
        if (text is null)
        {
            // Nothing is news yet, but whether the question can be answered shows now and not a minute later.
            await foreach (var row in Rows(call, trigger, PollState.Begin(now), cancellationToken))
            {
                break;
            }

            return PollAnswer.Of(call.Request, PollStateText.Write(trigger.Records, PollState.Begin(now)), [], trigger.Type, goesOn: false);
        }

        await foreach (var row in Rows(call, trigger, PollStateText.Read(trigger.Records, text), cancellationToken))
        {
            if (!round.Offer(row))
            {
                break;
            }
        }

        var (news, unread) = await ReadAsync(call, trigger, round, cancellationToken);
        return PollAnswer.Of(call.Request, PollStateText.Write(trigger.Records, round.Next(unread)), news, trigger.Type, round.IsFull);
    }

    /// <summary>Asks for quantities that have become low since the last question.</summary>
    /// <exception cref="OperationException">The state was not made here, or too many quantities are low.</exception>
    /// <exception cref="MagentoException">The store cannot be read; the same question may be asked again and loses nothing.</exception>
    public static async Task<IResult> AnswerStockAsync(OperationCall call, decimal threshold, string? sku, string? sourceCode, CancellationToken cancellationToken)
    {
        var known = call.Query.Text(StateBytes.Name, LongestState) is { } text ? StockStateText.Read(text) : null;
        var low = await call.Magento.Polling.ReadLowStockAsync(threshold, sku, sourceCode, null, StockStateText.Most, cancellationToken);
        if (!low.IsComplete)
        {
            throw OperationException.Refused($"More than {StockStateText.Most} quantities are below the threshold: choose a lower threshold, a source or a SKU.");
        }

        var named = low.Items.Select(stock => (Stock: stock, Name: StockStateText.Name(stock))).ToList();
        var fresh = known is null ? [] : named.Where(item => !known.Contains(item.Name)).ToList();
        var news = fresh.Take(PollRound.Most).ToList();

        // What is not low any more is forgotten, and is news when it becomes low again.
        var left = fresh.Skip(PollRound.Most).Select(item => item.Name).ToHashSet();
        var state = StockStateText.Write(named.Select(item => item.Name).Where(name => !left.Contains(name)));
        return PollAnswer.Of(call.Request, state, [.. news.Select(item => Item(call.Store, item.Stock, threshold))], PollingJson.Default.IReadOnlyListLowStockItem, left.Count > 0);
    }

    private static LowStockItem Item(string store, StoredStock stock, decimal threshold) =>
        new() { Store = store, Sku = stock.Sku, SourceCode = stock.SourceCode, Quantity = stock.Quantity, Threshold = threshold, IsInStock = stock.IsInStock };

    private static IAsyncEnumerable<ChangedRow> Rows<T>(OperationCall call, PollTrigger<T> trigger, PollState state, CancellationToken cancellationToken)
        where T : class =>
        call.Magento.Polling.ReadRowsAsync(trigger.Records, trigger.Filter, state.Place, cancellationToken);

    private async Task<(IReadOnlyList<T> News, IReadOnlyCollection<long> Unread)> ReadAsync<T>(OperationCall call, PollTrigger<T> trigger, PollRound round, CancellationToken cancellationToken)
        where T : class
    {
        var rows = round.Chosen;
        if (rows.Count == 0)
        {
            return ([], []);
        }

        var results = new Dictionary<string, ReadResult<T>>();
        await ReadOnceAsync([.. rows.Select(row => Text(row.Id))]);

        // A hiccup of the store is over at the second look; what is wrong with a record is not.
        if (results.Values.Where(result => IsPassing(result.Error)).Select(result => result.Id).ToList() is { Count: > 0 } again)
        {
            await ReadOnceAsync(again);
        }

        List<long> unread = [];
        foreach (var row in rows)
        {
            if (results.GetValueOrDefault(Text(row.Id))?.Error is { } error && error.Definition != StoreErrors.NotFound)
            {
                PollingLog.Unread(logger, call.Store, trigger.Records, Text(row.Id), error.Definition.Code);
                unread.Add(IsPassing(error) && round.IsWorthAsking(row) ? throw new MagentoException(call.Store, error) : row.Id);
            }
        }

        return ([.. rows.Select(row => results.GetValueOrDefault(Text(row.Id))?.Value).OfType<T>()], unread);

        async Task ReadOnceAsync(IReadOnlyList<string> ids)
        {
            foreach (var result in await trigger.Read(call.Magento.Polling, ids, cancellationToken))
            {
                results[result.Id] = result;
            }
        }
    }

    private static bool IsPassing(MagentoError? error) => error?.Definition.Category == ErrorCategory.Transient;

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
