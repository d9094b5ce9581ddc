namespace PowerPlatformMagento.Benchmarks;

internal static class Program
{
    public static Task<int> Main(string[] args) => BenchmarkCommand.Create().Parse(args).InvokeAsync();
}
