using System.Net;
using System.Net.Sockets;

namespace PowerPlatformMagento.Benchmarks.Intake;

/// <summary>One connection that posts ready-made messages and reads just enough of the answer.</summary>
internal sealed class Sender : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[4096];

    private static ReadOnlySpan<byte> Accepted => "HTTP/1.1 202"u8;

    public static async Task<Sender> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var sender = new Sender();
        await sender._socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port), cancellationToken);
        return sender;
    }

    /// <summary>Posts a message and returns when it was accepted.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 202.</exception>
    public async Task PostAsync(byte[] message, CancellationToken cancellationToken)
    {
        for (var sent = 0; sent < message.Length;)
        {
            sent += await _socket.SendAsync(message.AsMemory(sent), SocketFlags.None, cancellationToken);
        }

        var length = 0;
        while (length == 0 || !_answer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await _socket.ReceiveAsync(_answer.AsMemory(length), SocketFlags.None, cancellationToken);
            length += read > 0 ? read : throw new InvalidOperationException("The intake closed the connection.");
        }

        if (!_answer.AsSpan(0, length).StartsWith(Accepted))
        {
            throw new InvalidOperationException($"The intake refused a message: {System.Text.Encoding.ASCII.GetString(_answer, 0, 12)}");
        }
    }

    public void Dispose() => _socket.Dispose();
}
