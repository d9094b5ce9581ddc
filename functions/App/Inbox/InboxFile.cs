using Microsoft.Data.Sqlite;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>Opens the inbox file.</summary>
internal sealed class InboxFile(InboxOptions options)
{
    private const int PageSize = 4096;

    // A checkpoint reaches for the disk twice; pages written often between two checkpoints are copied once.
    private const int PagesPerCheckpoint = 8000;
    private const int CacheKilobytes = 4 * 1024;

    // SQLITE_BUSY is waited for this long; senders wait ten seconds at most.
    private const int LockSeconds = 2;

    /// <summary>Opens the file for writing; creates or migrates it.</summary>
    /// <param name="releaseLeases">True at the start of the process: what the one before had leased is given back at once.</param>
    public SqliteConnection OpenWriter(bool releaseLeases)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(options.Path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            InboxSchema.Execute(connection, $"""
                PRAGMA page_size = {PageSize};
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA wal_autocheckpoint = {PagesPerCheckpoint};
                PRAGMA cache_size = -{CacheKilobytes};
                PRAGMA journal_size_limit = 67108864;
                PRAGMA max_page_count = {options.MaximumMegabytes * (1024L * 1024 / PageSize)};
                """);
            InboxSchema.Migrate(connection);
            if (releaseLeases)
            {
                InboxSchema.Execute(connection, $"UPDATE item SET {InboxSchema.Interrupt} WHERE state = 1");
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file for reading beside the writer.</summary>
    public SqliteConnection OpenReader() => Open(SqliteOpenMode.ReadOnly);

    /// <summary>Turns what SQLite says into words for the operator.</summary>
    public static InboxUnavailableException Explain(Exception exception) => exception switch
    {
        InboxUnavailableException unavailable => unavailable,
        SqliteException { SqliteErrorCode: 5 or 6 } => new InboxUnavailableException("the file is locked by another process", exception),
        SqliteException { SqliteErrorCode: 13 } => new InboxUnavailableException("the disk or the inbox is full", exception),
        SqliteException { SqliteErrorCode: 11 or 26 } => new InboxUnavailableException("the file is damaged", exception),
        SqliteException { SqliteErrorCode: 8 or 14 } => new InboxUnavailableException("the file cannot be opened for writing", exception),
        SqliteException sqlite => new InboxUnavailableException($"SQLite answered with code {sqlite.SqliteErrorCode}", exception),
        _ => new InboxUnavailableException(exception.GetType().Name, exception),
    };

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = options.Path, Mode = mode, DefaultTimeout = LockSeconds, Pooling = mode == SqliteOpenMode.ReadOnly };
        var connection = new SqliteConnection(builder.ConnectionString);
        connection.Open();
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, LockSeconds * 1000);
        return connection;
    }
}
