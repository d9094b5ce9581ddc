using System.Globalization;

namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Finds the id of a record that breaks every page it is on, without ever seeing it: by ranges of ids that do and do not answer.</summary>
/// <param name="after">The record has a higher id than this.</param>
/// <param name="answersUpTo">Whether the range after <paramref name="after"/> up to an id answers.</param>
internal sealed class BrokenRecordSearch(string after, Func<string, CancellationToken, Task<bool>> answersUpTo)
{
    private const long LargestStep = 1L << 40;

    /// <returns>The id; null when the store fails for an empty range as well, so that it is not about a record.</returns>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        if (!long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var start) || !await AnswersAsync(start).ConfigureAwait(false))
        {
            return null;
        }

        var step = 1L;
        while (await AnswersAsync(start + step).ConfigureAwait(false))
        {
            step *= 2;
            if (step > LargestStep)
            {
                return null;
            }
        }

        var (answering, failing) = (start + (step / 2), start + step);
        while (failing - answering > 1)
        {
            var middle = answering + ((failing - answering) / 2);
            if (await AnswersAsync(middle).ConfigureAwait(false))
            {
                answering = middle;
            }
            else
            {
                failing = middle;
            }
        }

        return failing.ToString(CultureInfo.InvariantCulture);

        Task<bool> AnswersAsync(long upTo) => answersUpTo(upTo.ToString(CultureInfo.InvariantCulture), cancellationToken);
    }
}
