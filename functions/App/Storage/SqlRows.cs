using SQLitePCL;

namespace PowerPlatformMagento.App.Storage;

/// <summary>Rows of a statement, read forward. The statement is ready again once this is disposed.</summary>
internal readonly struct SqlRows(SqlStatement statement, sqlite3_stmt rows) : IDisposable
{
    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Read() => statement.Step();

    /// <summary>A whole number of the row.</summary>
    public long GetInt64(int column) => raw.sqlite3_column_int64(rows, column);

    /// <summary>A text of the row.</summary>
    public string GetString(int column) => raw.sqlite3_column_text(rows, column).utf8_to_string();

    /// <summary>Bytes of the row.</summary>
    public byte[] GetBytes(int column) => raw.sqlite3_column_blob(rows, column).ToArray();

    /// <summary>An instant of the row, kept as milliseconds since 1970 UTC.</summary>
    public DateTimeOffset GetInstant(int column) => DateTimeOffset.FromUnixTimeMilliseconds(GetInt64(column));

    /// <summary>True when the row holds no value there.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(rows, column) == raw.SQLITE_NULL;

    public void Dispose() => statement.Reset();
}
