using System.Net;
using System.Net.Sockets;

namespace PowerPlatformMagento.Sandbox.Store;

/// <summary>Ports of this machine for servers whose address has to be known before they start.</summary>
public static class LoopbackPort
{
    // Below the ranges from which Windows, Linux and macOS take ports for connections that go out and for listeners that name none:
    // a port of those may be gone a moment after it was found free.
    private const int First = 20_000;
    private const int Count = 12_000;

    // Processes started one after the other look in places of their own.
    private const int PerProcess = 97;

    private static int _last = (int)((long)Environment.ProcessId * PerProcess % Count);

    /// <summary>A port of the loopback address nobody listens on at the moment; in this process another one each time.</summary>
    /// <exception cref="InvalidOperationException">None is free.</exception>
    public static int Next()
    {
        for (var tried = 0; tried < Count; tried++)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            if (IsFree(port))
            {
                return port;
            }
        }

        throw new InvalidOperationException($"No port from {First} to {First + Count - 1} is free.");
    }

    /// <summary>Whether somebody could listen on this port now.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
