using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PowerPlatformMagento.App.Storage;

/// <summary>
/// The one thread that writes a file. What arrives while a commit waits for the disk goes into the next one together, so the price
/// of reaching the disk is shared: group commit.
/// </summary>
internal sealed class GroupWriter<TSession> : IAsyncDisposable
    where TSession : class, IWriteSession
{
    private const int LargestGroup = 512;

    private readonly Func<bool, TSession> _open;
    private readonly StorageFailure _failure;
    private readonly WriterLimits _limits;
    private readonly SemaphoreSlim _places;
    private readonly BlockingCollection<WriteCommand<TSession>> _queue = [];
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TSession? _session;
    private bool _hasOpened;

    /// <param name="name">Name of the thread.</param>
    /// <param name="open">Opens the file; gets true for the first opening of the process.</param>
    /// <param name="failure">Makes the exception of the room.</param>
    /// <param name="limits">How many callers may wait.</param>
    public GroupWriter(string name, Func<bool, TSession> open, StorageFailure failure, WriterLimits limits)
    {
        _open = open;
        _failure = failure;
        _limits = limits;
        _places = new SemaphoreSlim(limits.WaitingCallers, limits.WaitingCallers);
        new Thread(Loop) { IsBackground = true, Name = name }.Start();
    }

    /// <summary>Runs work in a transaction and returns after the commit.</summary>
    /// <exception cref="StorageUnavailableException">The file cannot be used or too many callers wait.</exception>
    public async Task<T> RunAsync<T>(Func<TSession, T> work, CancellationToken cancellationToken)
    {
        if (!await _places.WaitAsync(_limits.WaitLimit, cancellationToken))
        {
            throw _failure("too many callers wait for the disk", null);
        }

        try
        {
            var command = new WriteWork<TSession, T>(work);
            Add(command);
            return await command.Task;
        }
        finally
        {
            _places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _queue.CompleteAdding();
        await _stopped.Task;
    }

    private void Add(WriteCommand<TSession> command)
    {
        try
        {
            _queue.Add(command);
        }
        catch (InvalidOperationException exception)
        {
            throw _failure("the app is stopping", exception);
        }
    }

    private void Loop()
    {
        var group = new List<WriteCommand<TSession>>(LargestGroup);
        while (_queue.TryTake(out var first, Timeout.Infinite))
        {
            group.Clear();
            group.Add(first);
            while (group.Count < LargestGroup && _queue.TryTake(out var next))
            {
                group.Add(next);
            }

            Write(group);
        }

        _session?.Dispose();
        _stopped.SetResult();
    }

    private void Write(List<WriteCommand<TSession>> group)
    {
        if (TryCommit(group) is not { } failure)
        {
            group.ForEach(command => command.Succeed());
            return;
        }

        // A damaged file stays damaged for all; a command that is itself the trouble must not take its neighbours along.
        if (group.Count == 1 || failure is SqliteException or StorageUnavailableException)
        {
            group.ForEach(command => command.Fail(StorageReasons.Explain(failure, _failure)));
            return;
        }

        foreach (var command in group)
        {
            Write([command]);
        }
    }

    private Exception? TryCommit(List<WriteCommand<TSession>> group)
    {
        try
        {
            _session ??= _open(!_hasOpened);
            _hasOpened = true;
            _session.Begin();
            foreach (var command in group)
            {
                command.Run(_session);
            }

            _session.Commit();
            return null;
        }
        catch (Exception exception)
        {
            // Closing rolls back; the next group opens the file afresh.
            _session?.Dispose();
            _session = null;
            return exception;
        }
    }
}
