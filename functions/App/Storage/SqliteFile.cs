using Microsoft.Data.Sqlite;

namespace PowerPlatformMagento.App.Storage;

/// <summary>Opens a file of the app: what was committed is on disk, and the file never grows beyond its limit.</summary>
/// <param name="path">The file, on a local disk.</param>
/// <param name="maximumMegabytes">Largest size in MB.</param>
/// <param name="schema">Scripts that bring the file from each version to the next, the first one making it.</param>
/// <param name="failure">Makes the exception of the room.</param>
internal sealed class SqliteFile(string path, int maximumMegabytes, IReadOnlyList<string> schema, StorageFailure failure)
{
    private const int PageSize = 4096;

    // A checkpoint reaches for the disk twice; pages written often between two checkpoints are copied once.
    private const int PagesPerCheckpoint = 8000;
    private const int CacheKilobytes = 4 * 1024;

    // SQLITE_BUSY is waited for this long; senders wait ten seconds at most.
    private const int LockSeconds = 2;

    /// <summary>Makes the exception of the room.</summary>
    public StorageFailure Failure => failure;

    /// <summary>Opens the file for writing; creates or migrates it.</summary>
    /// <exception cref="StorageUnavailableException">A newer version wrote the file.</exception>
    public SqliteConnection OpenWriter()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            SqlScript.Execute(connection, $"""
                PRAGMA page_size = {PageSize};
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA foreign_keys = ON;
                PRAGMA secure_delete = ON;
                PRAGMA wal_autocheckpoint = {PagesPerCheckpoint};
                PRAGMA cache_size = -{CacheKilobytes};
                PRAGMA journal_size_limit = 67108864;
                PRAGMA max_page_count = {maximumMegabytes * (1024L * 1024 / PageSize)};
                """);
            SqlScript.Migrate(connection, schema, failure);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads beside the writer, from what was committed.</summary>
    /// <exception cref="StorageUnavailableException">The file cannot be used.</exception>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        try
        {
            using var connection = Open(SqliteOpenMode.ReadOnly);
            return read(connection);
        }
        catch (SqliteException exception)
        {
            throw StorageReasons.Explain(exception, failure);
        }
    }

    /// <summary>Moves what was committed into the file and empties the log beside it: until then the log still says what was deleted meanwhile.</summary>
    /// <returns>False when others were at work; a later call does it.</returns>
    /// <exception cref="StorageUnavailableException">The file cannot be used.</exception>
    public bool EmptyLog()
    {
        try
        {
            using var connection = Open(SqliteOpenMode.ReadWrite);
            using var checkpoint = new SqlStatement(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            using var rows = checkpoint.Read();
            return rows.Read() && rows.GetInt64(0) == 0;
        }
        catch (SqliteException exception)
        {
            throw StorageReasons.Explain(exception, failure);
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = LockSeconds, Pooling = mode == SqliteOpenMode.ReadOnly };
        var connection = new SqliteConnection(builder.ConnectionString);
        connection.Open();
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, LockSeconds * 1000);
        return connection;
    }
}
