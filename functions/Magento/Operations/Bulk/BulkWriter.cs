using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>
/// Writes units in requests of a few, some at a time. When the store refuses a request or does not say which row it means, the request is sent again in
/// halves down to the row: the values are absolute, so what was written already is written once more as it is.
/// </summary>
/// <param name="send">Sends some units; answers what the store says about single rows.</param>
/// <param name="errors">Takes what is refused.</param>
internal sealed class BulkWriter<T>(Func<IReadOnlyList<BulkUnit<T>>, CancellationToken, Task<IReadOnlyList<StoreMessage>>> send, BulkErrors errors)
{
    private const int Parallelism = 4;

    /// <summary>Requests that may be split before the rest is refused as a whole: a list of nothing but bad rows would take hours.</summary>
    private const int MostSplits = 100;

    private int _splits;
    private int _accepted;
    private MagentoException? _failure;

    /// <summary>Writes all units.</summary>
    /// <exception cref="MagentoException">The store cannot be reached, lacks the function or a right, or fails at every row. Some may be written.</exception>
    public async Task WriteAsync(IEnumerable<BulkUnit<T>> units, CancellationToken cancellationToken)
    {
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(BulkParts.Split(units), limits, async (part, token) => await WritePartAsync(part, token).ConfigureAwait(false)).ConfigureAwait(false);
        if (_accepted == 0 && _failure is { } failure)
        {
            throw new MagentoException(failure.Store, failure.Error, failure);
        }
    }

    private async Task WritePartAsync(IReadOnlyList<BulkUnit<T>> whole, CancellationToken cancellationToken)
    {
        var parts = new Stack<IReadOnlyList<BulkUnit<T>>>([whole]);
        while (parts.TryPop(out var part))
        {
            try
            {
                Settle(parts, part, await send(part, cancellationToken).ConfigureAwait(false));
            }
            catch (MagentoException failure) when (IsAboutRows(failure.Error))
            {
                if (failure.Error.Definition == StoreErrors.ServerError)
                {
                    _failure = failure;
                }

                if (!TrySplit(parts, part))
                {
                    Refuse(part, failure.Error.Detail ?? failure.Error.Definition.Text);
                }
            }
        }
    }

    private void Settle(Stack<IReadOnlyList<BulkUnit<T>>> parts, IReadOnlyList<BulkUnit<T>> part, IReadOnlyList<StoreMessage> messages)
    {
        var named = messages.Select(message => (Message: message, Units: part.Where(unit => MessageText.Mentions(message.Parameters, unit.Sku)).ToList())).ToList();
        if (named.Exists(entry => entry.Units.Count != 1) && TrySplit(parts, part))
        {
            return;
        }

        var refused = new HashSet<BulkUnit<T>>();
        foreach (var (message, units) in named)
        {
            var blamed = units.Count > 0 ? units : [.. part];
            Refuse(blamed, MessageText.Render(message.Message, message.Parameters));
            refused.UnionWith(blamed);
        }

        Interlocked.Add(ref _accepted, part.Count - refused.Count);
    }

    private bool TrySplit(Stack<IReadOnlyList<BulkUnit<T>>> parts, IReadOnlyList<BulkUnit<T>> part)
    {
        if (part.Count == 1 || Interlocked.Increment(ref _splits) > MostSplits)
        {
            return false;
        }

        var half = part.Count / 2;
        parts.Push([.. part.Skip(half)]);
        parts.Push([.. part.Take(half)]);
        return true;
    }

    private void Refuse(IEnumerable<BulkUnit<T>> units, string message)
    {
        foreach (var position in units.SelectMany(unit => unit.Positions))
        {
            errors.Add(position, message);
        }
    }

    private static bool IsAboutRows(MagentoError error) =>
        error.Definition == StoreErrors.RequestRefused || error.Definition == StoreErrors.NotFound || error.Definition == StoreErrors.ServerError;
}
