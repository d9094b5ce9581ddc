using System.Diagnostics;

namespace PowerPlatformMagento.Benchmarks;

/// <summary>Starts programs of this folder in processes of their own, with the runtime settings of the function app.</summary>
internal static class ChildProcess
{
    private const string App = "PowerPlatformMagento.App";
    private const string Own = "PowerPlatformMagento.Benchmarks";

    /// <summary>The function app as it ships.</summary>
    public static Process StartApp(params IEnumerable<string> arguments) => Start(App, arguments);

    /// <summary>This program, with the function app's garbage collector settings.</summary>
    public static Process StartOwn(params IEnumerable<string> arguments) => Start(Own, arguments);

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["exec", "--runtimeconfig", PathOf(App, "runtimeconfig.json"), "--depsfile", PathOf(program, "deps.json"), PathOf(program, "dll"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    private static string PathOf(string program, string extension) => Path.Combine(AppContext.BaseDirectory, $"{program}.{extension}");
}
