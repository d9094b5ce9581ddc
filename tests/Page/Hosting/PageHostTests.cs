using System.Net;
using System.Net.Sockets;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Hosting;

[TestClass]
public sealed class PageHostTests
{
    [TestMethod]
    public async Task A_taken_port_is_left_to_who_has_it()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await using var host = await PageHost.StartAsync(new PageWorld().Dataverse, null, null, null, port, log: _ => { }, CancellationToken.None);

        Assert.IsTrue(IPAddress.IsLoopback(IPAddress.Parse(host.Address.Host)));
        Assert.AreNotEqual(port, host.Address.Port);
    }

    [TestMethod]
    public async Task The_wished_port_is_taken_when_it_is_free()
    {
        int port;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        await using var host = await PageHost.StartAsync(new PageWorld().Dataverse, null, null, null, port, log: _ => { }, CancellationToken.None);

        Assert.IsTrue(host.Address.Port >= port && host.Address.Port < port + 20);
    }

    [TestMethod]
    [DataRow("-1")]
    [DataRow("65536")]
    [DataRow("many")]
    public void A_port_that_cannot_be_is_refused(string port) => Assert.IsNotEmpty(SandboxCommand.Create().Parse(["--page-port", port]).Errors);

    [TestMethod]
    [DataRow("0")]
    [DataRow("5210")]
    [DataRow("65535")]
    public void Any_port_there_is_can_be_wished(string port) => Assert.IsEmpty(SandboxCommand.Create().Parse(["--page-port", port]).Errors);
}
