using System.Buffers;

namespace PowerPlatformMagento.App.Intake;

/// <summary>The raw bytes of a message in a pooled buffer that never grows beyond the limit.</summary>
internal sealed class MessageBody : IDisposable
{
    private const int FirstBuffer = 4096;

    private byte[] _buffer;
    private int _length;

    private MessageBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    /// <summary>Runs once when the body is given back.</summary>
    public Action? Disposing { get; set; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="IntakeException">The body is larger than the limit or was cut off.</exception>
    public static async Task<MessageBody> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            throw IntakeException.TooLarge();
        }

        var body = new MessageBody((int)(request.ContentLength + 1 ?? Math.Min(FirstBuffer, limit + 1)));
        try
        {
            await body.FillAsync(request.Body, limit, cancellationToken);
            return body;
        }
        catch (BadHttpRequestException exception)
        {
            body.Dispose();
            throw exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? IntakeException.TooLarge() : IntakeException.NotReadable("The body is incomplete.");
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            Disposing?.Invoke();
        }
    }

    private async Task FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_length == _buffer.Length)
            {
                Grow(limit);
            }

            var room = Math.Min(_buffer.Length, limit + 1) - _length;
            var read = await stream.ReadAsync(_buffer.AsMemory(_length, room), cancellationToken);
            if (read == 0)
            {
                return;
            }

            _length += read;
            if (_length > limit)
            {
                throw IntakeException.TooLarge();
            }
        }
    }

    private void Grow(int limit)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, limit + 1L));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
