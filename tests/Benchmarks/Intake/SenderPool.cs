using System.Diagnostics;
using System.Threading.Channels;

namespace PowerPlatformMagento.Benchmarks.Intake;

/// <summary>Many connections to one intake.</summary>
internal sealed class SenderPool : IDisposable
{
    private const int PacedPerSecond = 500;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);

    private readonly Sender[] _senders;

    private SenderPool(Sender[] senders) => _senders = senders;

    public static async Task<SenderPool> ConnectAsync(Uri address, int connections, CancellationToken cancellationToken)
    {
        var senders = new Sender[connections];
        for (var index = 0; index < connections; index++)
        {
            senders[index] = await Sender.ConnectAsync(address, cancellationToken);
        }

        return new SenderPool(senders);
    }

    /// <summary>Sends as fast as the intake takes; returns messages a second.</summary>
    public async Task<double> RushAsync(byte[][] messages, CancellationToken cancellationToken)
    {
        var next = -1;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(_senders.Select(async sender =>
        {
            for (var index = Interlocked.Increment(ref next); index < messages.Length; index = Interlocked.Increment(ref next))
            {
                await sender.PostAsync(messages[index], cancellationToken);
            }
        }));
        return messages.Length / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Sends 500 messages a second, whether or not those before are answered; returns milliseconds from due time to answer.</summary>
    public async Task<IReadOnlyList<double>> PaceAsync(byte[][] messages, CancellationToken cancellationToken)
    {
        var due = Channel.CreateUnbounded<(byte[] Message, long Due)>();
        var times = new double[messages.Length];
        var answered = -1;
        var sending = Task.WhenAll(_senders.Select(async sender =>
        {
            await foreach (var (message, dueAt) in due.Reader.ReadAllAsync(cancellationToken))
            {
                await sender.PostAsync(message, cancellationToken);
                times[Interlocked.Increment(ref answered)] = Stopwatch.GetElapsedTime(dueAt).TotalMilliseconds;
            }
        }));
        var start = Stopwatch.GetTimestamp();
        using var beat = new PeriodicTimer(Beat);
        for (var issued = 0; issued < messages.Length && await beat.WaitForNextTickAsync(cancellationToken);)
        {
            for (var now = Stopwatch.GetElapsedTime(start).TotalSeconds * PacedPerSecond; issued < messages.Length && issued < now; issued++)
            {
                due.Writer.TryWrite((messages[issued], Stopwatch.GetTimestamp()));
            }
        }

        due.Writer.Complete();
        await sending;
        return times;
    }

    public void Dispose() => Array.ForEach(_senders, sender => sender.Dispose());
}
