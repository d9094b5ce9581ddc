namespace PowerPlatformMagento.App.Inbox;

/// <summary>Work for the writing thread with a result.</summary>
internal sealed class InboxWork<T>(Func<InboxSession, T> work) : InboxCommand
{
    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _value;

    /// <summary>Completes after the commit.</summary>
    public Task<T> Task => _source.Task;

    public override void Run(InboxSession session) => _value = work(session);

    public override void Succeed() => _source.SetResult(_value!);

    public override void Fail(Exception exception) => _source.SetException(exception);
}
