namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Reads many ids in one call; when the call fails because of one of them, in halves, down to the one.</summary>
/// <param name="isStoreAnswering">Whether the store answers the same question about nothing; asked once, after the first failure.</param>
/// <param name="splitting">Told when a call fails and is split.</param>
internal sealed class Bisection(Func<CancellationToken, Task<bool>> isStoreAnswering, Action<int, MagentoError> splitting)
{
    private bool _isProbed;

    /// <summary>Ids that cannot be read, with the reason.</summary>
    public List<(string Id, MagentoError Error)> Failures { get; } = [];

    public async Task ReadAsync(IReadOnlyList<string> ids, Func<IReadOnlyList<string>, CancellationToken, Task> read, CancellationToken cancellationToken)
    {
        var parts = new Stack<IReadOnlyList<string>>([ids]);
        while (parts.TryPop(out var part))
        {
            try
            {
                await read(part, cancellationToken).ConfigureAwait(false);
            }
            catch (MagentoException failure) when (RecordFailures.MayBeOneRecord(failure.Error))
            {
                if (!_isProbed && !await isStoreAnswering(cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }

                _isProbed = true;
                Split(parts, part, failure.Error);
            }
        }
    }

    private void Split(Stack<IReadOnlyList<string>> parts, IReadOnlyList<string> part, MagentoError error)
    {
        if (part.Count == 1)
        {
            Failures.Add((part[0], error));
            return;
        }

        splitting(part.Count, error);
        var half = part.Count / 2;
        parts.Push([.. part.Skip(half)]);
        parts.Push([.. part.Take(half)]);
    }
}
