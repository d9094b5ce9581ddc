using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PowerPlatformMagento.Magento.Streaming;

/// <summary>Reads a list answer record by record; never holds more than one record.</summary>
internal static class RecordStream
{
    /// <summary>Receives the bytes of one record.</summary>
    /// <param name="id">Id of the record; null when it has none.</param>
    /// <param name="json">Its bytes, valid during the call; empty when it was larger than the limit.</param>
    public delegate void RecordReceived(string? id, in ReadOnlySequence<byte> json);

    /// <returns>Number of matching records as the store counts them; null when it did not say.</returns>
    /// <exception cref="JsonException">The answer is not a list, or is cut off.</exception>
    public static async Task<long?> ReadAsync(Stream body, string idProperty, int maximumRecordBytes, RecordReceived received, CancellationToken cancellationToken)
    {
        var scanner = new RecordScanner(Encoding.UTF8.GetBytes(idProperty));
        var walk = new RecordWalk(scanner, maximumRecordBytes, received);
        using var window = new AnswerWindow();
        var isCompleted = false;
        while (!isCompleted)
        {
            isCompleted = !await window.FillAsync(body, walk.BytesWanted, cancellationToken).ConfigureAwait(false);
            window.Drop(walk.Walk(window.Bytes, isCompleted));
        }

        return scanner.HasItems ? scanner.TotalCount : throw new JsonException();
    }
}
