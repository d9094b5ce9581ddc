using System.Threading.Channels;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Live;

/// <summary>One subscriber: many changes become one call.</summary>
internal sealed class ChangeSubscription : IDisposable
{
    // One waiting mark is enough: the call that takes it sees everything committed before.
    private readonly Channel<bool> _marks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _end = new();
    private readonly Func<RowChange, bool> _wanted;
    private readonly Action<ChangeSubscription> _ended;
    private int _disposed;

    public ChangeSubscription(
        Func<RowChange, bool> wanted, Func<CancellationToken, Task> refresh, TimeProvider time, Action<ChangeSubscription> ended)
    {
        _wanted = wanted;
        _ended = ended;
        _ = RunAsync(refresh, time, _end.Token);
    }

    public void Pass(RowChange change)
    {
        if (_wanted(change))
        {
            _marks.Writer.TryWrite(true);
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _ended(this);
            _end.Cancel();
            _end.Dispose();
        }
    }

    private async Task RunAsync(Func<CancellationToken, Task> refresh, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            while (await _marks.Reader.WaitToReadAsync(cancellationToken))
            {
                _marks.Reader.TryRead(out _);
                await refresh(cancellationToken);
                await Task.Delay(ChangeFeed.Interval, time, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The page that wanted to know is gone.
            _ended(this);
        }
    }
}
