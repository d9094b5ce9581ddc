namespace PowerPlatformMagento.App.Storage;

/// <summary>Work for the writing thread with a result.</summary>
internal sealed class WriteWork<TSession, TResult>(Func<TSession, TResult> work) : WriteCommand<TSession>
{
    private readonly TaskCompletionSource<TResult> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _value;

    /// <summary>Completes after the commit.</summary>
    public Task<TResult> Task => _source.Task;

    public override void Run(TSession session) => _value = work(session);

    public override void Succeed() => _source.SetResult(_value!);

    public override void Fail(Exception exception) => _source.SetException(exception);
}
