using Microsoft.Data.Sqlite;

namespace PowerPlatformMagento.App.Storage;

/// <summary>Turns what SQLite says into words for the operator.</summary>
internal static class StorageReasons
{
    /// <summary>The exception for a failure; one that is in words already stays.</summary>
    public static StorageUnavailableException Explain(Exception exception, StorageFailure failure) => exception switch
    {
        StorageUnavailableException unavailable => unavailable,
        SqliteException { SqliteErrorCode: 5 or 6 } => failure("the file is locked by another process", exception),
        SqliteException { SqliteErrorCode: 13 } => failure("the disk or the file is full", exception),
        SqliteException { SqliteErrorCode: 11 or 26 } => failure("the file is damaged", exception),
        SqliteException { SqliteErrorCode: 8 or 14 } => failure("the file cannot be opened for writing", exception),
        SqliteException sqlite => failure($"SQLite answered with code {sqlite.SqliteErrorCode}", exception),
        _ => failure(exception.GetType().Name, exception),
    };
}
