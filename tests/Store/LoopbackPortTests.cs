using System.Net;
using System.Net.Sockets;

namespace PowerPlatformMagento.Sandbox.Store.Tests;

/// <summary>Ports for servers whose address has to be known before they start.</summary>
[TestClass]
public sealed class LoopbackPortTests
{
    // Linux and macOS begin to take ports for outgoing connections here, Windows later.
    private const int FirstOfOutgoing = 32_768;

    [TestMethod]
    public void Many_who_ask_at_once_get_ports_of_their_own_below_those_of_outgoing_connections()
    {
        var ports = new int[200];

        Parallel.For(0, ports.Length, index => ports[index] = LoopbackPort.Next());

        Assert.HasCount(ports.Length, ports.Distinct());
        Assert.IsTrue(ports.All(port => port is > 1024 and < FirstOfOutgoing));
    }

    [TestMethod]
    public void A_port_somebody_listens_on_is_not_free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, LoopbackPort.Next());
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        Assert.IsFalse(LoopbackPort.IsFree(port));
        listener.Stop();
        Assert.IsTrue(LoopbackPort.IsFree(port));
    }
}
