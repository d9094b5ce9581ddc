using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace PowerPlatformMagento.Magento.Streaming;

/// <summary>Reads a list answer record by record; never holds more than one record.</summary>
internal static class RecordStream
{
    private const int BufferSize = 32 * 1024;

    /// <summary>Receives the bytes of one record.</summary>
    /// <param name="id">Id of the record; null when it has none.</param>
    /// <param name="json">Its bytes, valid during the call; empty when it was larger than the limit.</param>
    public delegate void RecordReceived(string? id, in ReadOnlySequence<byte> json);

    /// <returns>Number of matching records as the store counts them; null when it did not say.</returns>
    /// <exception cref="JsonException">The answer is not a list, or is cut off.</exception>
    public static async Task<long?> ReadAsync(Stream body, string idProperty, int maximumRecordBytes, RecordReceived received, CancellationToken cancellationToken)
    {
        var scanner = new RecordScanner(Encoding.UTF8.GetBytes(idProperty));
        var pipe = PipeReader.Create(body, new StreamPipeReaderOptions(bufferSize: BufferSize, leaveOpen: true));
        var walk = new RecordWalk(scanner, maximumRecordBytes, received);
        try
        {
            while (true)
            {
                var result = await pipe.ReadAtLeastAsync(walk.BytesWanted, cancellationToken).ConfigureAwait(false);
                var consumed = walk.Walk(result.Buffer, result.IsCompleted);
                if (result.IsCompleted)
                {
                    return scanner.HasItems ? scanner.TotalCount : throw new JsonException();
                }

                pipe.AdvanceTo(consumed, result.Buffer.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }
}
