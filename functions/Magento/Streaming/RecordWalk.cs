using System.Buffers;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Streaming;

/// <summary>Cuts the bytes of a list answer into records.</summary>
internal sealed class RecordWalk(RecordScanner scanner, int maximumRecordBytes, RecordStream.RecordReceived received)
{
    // Bytes at the start of the buffer that were walked through already: those of a record that is not complete.
    private long _kept;
    private bool _isTooLarge;

    /// <summary>How long the buffer must be for the next walk to be worth it: a long text is looked at again only after it doubled.</summary>
    public int BytesWanted { get; private set; } = 1;

    /// <returns>How many of the bytes are no longer needed.</returns>
    public int Walk(in ReadOnlySequence<byte> buffer, bool isFinal)
    {
        var position = _kept;
        var recordStart = scanner.IsInRecord && !_isTooLarge ? 0 : -1L;
        while (true)
        {
            var found = scanner.Walk(buffer.Slice(position), isFinal, out var walked, out var tokenStart);
            switch (found)
            {
                case ScanEvent.RecordBegins:
                    recordStart = position + tokenStart;
                    break;
                case ScanEvent.RecordEnds:
                    Hand(buffer, recordStart, position + walked);
                    recordStart = -1;
                    break;
                default:
                    return Keep(buffer, recordStart, position + walked);
            }

            position += walked;
        }
    }

    private void Hand(in ReadOnlySequence<byte> buffer, long start, long end)
    {
        var fits = !_isTooLarge && end - start <= maximumRecordBytes;
        _isTooLarge = false;
        received(scanner.RecordId, fits ? buffer.Slice(start, end - start) : ReadOnlySequence<byte>.Empty);
    }

    private int Keep(in ReadOnlySequence<byte> buffer, long recordStart, long position)
    {
        var unwalked = buffer.Length - position;
        if (unwalked > maximumRecordBytes)
        {
            throw new AnswerTooLargeException();
        }

        if (scanner.IsInRecord && recordStart >= 0 && position - recordStart > maximumRecordBytes)
        {
            _isTooLarge = true;
        }

        var keepFrom = scanner.IsInRecord && !_isTooLarge ? recordStart : position;
        _kept = position - keepFrom;
        BytesWanted = (int)(_kept + Math.Max(1, unwalked * 2));
        return (int)keepFrom;
    }
}
