using System.CommandLine;
using PowerPlatformMagento.Benchmarks.Memory;
using PowerPlatformMagento.Benchmarks.Micro;

namespace PowerPlatformMagento.Benchmarks;

/// <summary>The command line.</summary>
internal static class BenchmarkCommand
{
    public static RootCommand Create()
    {
        var quick = new Option<bool>("--quick") { Description = "Smaller numbers, in under two minutes on two cores." };
        var only = new Option<string?>("--only") { Description = $"One of {string.Join(", ", BenchmarkRun.Names)}." };
        var check = new Option<bool>("--check") { Description = "Exit code 1 when a bar is missed." };
        var micro = new Option<bool>("--micro") { Description = "Run the small benchmarks of BenchmarkDotNet instead." };
        only.AcceptOnlyFromAmong([.. BenchmarkRun.Names]);
        var command = new RootCommand("Measures the project beside a baseline in the same run and prints one table.") { quick, only, check, micro, MeasuredAppCommand() };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(micro)
            ? Task.FromResult(MicroBenchmarks.Run(parsed.GetValue(quick)))
            : BenchmarkRun.RunAsync(parsed.GetValue(quick), parsed.GetValue(only), parsed.GetValue(check), cancellationToken));
        return command;
    }

    private static Command MeasuredAppCommand()
    {
        var settings = new Argument<FileInfo>("settings");
        var port = new Argument<int>("port");
        var command = new Command(MeasuredApp.Verb) { settings, port };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => MeasuredApp.RunAsync(parsed.GetValue(settings)!, parsed.GetValue(port), cancellationToken));
        return command;
    }
}
