using System.Diagnostics;
using PowerPlatformMagento.Packer.Commands;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>The packer as a program of its own.</summary>
[TestClass]
public sealed class PackerProcessTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("check solution/connector", 0)]
    [DataRow("check solution/nothing", 2)]
    [DataRow("repack", 2)]
    public async Task The_shell_gets_the_exit_code(string line, int expected)
    {
        using var repository = new FixtureRepository();

        var (code, _, _) = await RunAsync(repository.Root, line.Split(' '));

        Assert.AreEqual(expected, code);
    }

    [TestMethod]
    public async Task A_finding_stops_packing_and_reaches_the_shell()
    {
        using var repository = new FixtureRepository();
        repository.Replace("solution/flows/Other/Solution.xml", "<UniqueName>parcels<", "<UniqueName>boxes<");

        var (code, output, error) = await RunAsync(repository.Root, "pack", "--out", "artifacts");

        Assert.AreEqual(1, code, output + error);
        Assert.Contains("solution/flows/Other/Solution.xml: Publisher boxes", output);
        Assert.IsFalse(Directory.Exists(repository.PathOf("artifacts")));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string folder, params string[] arguments)
    {
        var packer = typeof(PackerCommand).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [packer, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.CancellationToken);
        await process.WaitForExitAsync(TestContext.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
