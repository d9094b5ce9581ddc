using System.Buffers;

namespace PowerPlatformMagento.Magento.Streaming;

/// <summary>The bytes of an answer that are still needed, in one piece: a record that lies in two pieces is read at half the speed.</summary>
internal sealed class AnswerWindow : IDisposable
{
    private const int FirstSize = 64 * 1024;

    // A buffer that one huge record has blown up is not kept.
    private const int LargestKept = 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;

    public ReadOnlySequence<byte> Bytes => new(_buffer, _start, _end - _start);

    /// <summary>Reads on until the window is so long.</summary>
    /// <returns>False when the answer ended.</returns>
    public async ValueTask<bool> FillAsync(Stream body, int length, CancellationToken cancellationToken)
    {
        do
        {
            MakeRoom();
            var read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }
        while (_end - _start < length);
        return true;
    }

    /// <summary>Leaves the first bytes behind.</summary>
    public void Drop(int count) => _start += count;

    public void Dispose()
    {
        Return(_buffer);
        _buffer = [];
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        // Moving only what is less than half keeps the copying in proportion to the reading.
        var length = _end - _start;
        var target = length <= _buffer.Length / 2 ? _buffer : ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(_start, length).CopyTo(target);
        (_start, _end) = (0, length);
        if (target != _buffer)
        {
            Return(_buffer);
            _buffer = target;
        }
    }

    private static void Return(byte[] buffer)
    {
        if (buffer.Length is > 0 and <= LargestKept)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
