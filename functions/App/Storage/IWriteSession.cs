namespace PowerPlatformMagento.App.Storage;

/// <summary>The writing connection of a file with its prepared statements. Used by one thread. Closing it rolls back what was not committed.</summary>
internal interface IWriteSession : IDisposable
{
    /// <summary>Begins the transaction of a group.</summary>
    void Begin();

    /// <summary>Brings the group to the disk.</summary>
    void Commit();
}
