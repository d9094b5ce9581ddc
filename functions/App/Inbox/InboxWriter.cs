using System.Collections.Concurrent;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>
/// The one thread that writes the inbox file. What arrives while a commit waits for the disk goes into the next one together, so the price
/// of reaching the disk is shared: group commit.
/// </summary>
internal sealed class InboxWriter : IAsyncDisposable
{
    private const int LargestGroup = 512;

    private readonly InboxFile _file;
    private readonly InboxOptions _options;
    private readonly SemaphoreSlim _places;
    private readonly BlockingCollection<InboxCommand> _queue = [];
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private InboxSession? _session;
    private bool _hasOpened;

    public InboxWriter(InboxFile file, InboxOptions options)
    {
        _file = file;
        _options = options;
        _places = new SemaphoreSlim(options.WaitingCallers, options.WaitingCallers);
        new Thread(Loop) { IsBackground = true, Name = "inbox writer" }.Start();
    }

    /// <summary>Runs work in a transaction and returns after the commit.</summary>
    /// <exception cref="InboxUnavailableException">The file cannot be used or too many callers wait.</exception>
    public async Task<T> RunAsync<T>(Func<InboxSession, T> work, CancellationToken cancellationToken)
    {
        if (!await _places.WaitAsync(_options.WaitLimit, cancellationToken))
        {
            throw new InboxUnavailableException("too many callers wait for the disk");
        }

        try
        {
            var command = new InboxWork<T>(work);
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

    private void Add(InboxCommand command)
    {
        try
        {
            _queue.Add(command);
        }
        catch (InvalidOperationException exception)
        {
            throw new InboxUnavailableException("the app is stopping", exception);
        }
    }

    private void Loop()
    {
        var group = new List<InboxCommand>(LargestGroup);
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

    private void Write(List<InboxCommand> group)
    {
        if (TryCommit(group) is not { } failure)
        {
            group.ForEach(command => command.Succeed());
            return;
        }

        // A damaged file stays damaged for all; a command that is itself the trouble must not take its neighbours along.
        if (group.Count == 1 || failure is Microsoft.Data.Sqlite.SqliteException or InboxUnavailableException)
        {
            group.ForEach(command => command.Fail(InboxFile.Explain(failure)));
            return;
        }

        foreach (var command in group)
        {
            Write([command]);
        }
    }

    private Exception? TryCommit(List<InboxCommand> group)
    {
        try
        {
            _session ??= new InboxSession(_file.OpenWriter(releaseLeases: !_hasOpened));
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
