namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>Waits for what happens on other threads.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task TrueAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Longest);
        while (!condition())
        {
            if (limit.IsCancellationRequested)
            {
                throw new AssertFailedException($"It did not happen within {Longest.TotalSeconds} seconds.");
            }

            await Task.Delay(5, CancellationToken.None);
        }
    }
}
