namespace PowerPlatformMagento.App.Storage;

/// <summary>One caller's work for the writing thread. The caller waits for its completion, which comes after the commit.</summary>
internal abstract class WriteCommand<TSession>
{
    /// <summary>Does the work inside the transaction. May run twice when the transaction of a group fails and each command gets its own.</summary>
    public abstract void Run(TSession session);

    /// <summary>Tells the caller that the work is on disk.</summary>
    public abstract void Succeed();

    /// <summary>Tells the caller that nothing was written.</summary>
    public abstract void Fail(Exception exception);
}
