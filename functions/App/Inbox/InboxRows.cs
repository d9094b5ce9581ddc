using SQLitePCL;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>Rows of a statement, read forward. The statement is ready again once this is disposed.</summary>
internal readonly struct InboxRows(InboxStatement statement, sqlite3_stmt rows) : IDisposable
{
    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Read() => statement.Step();

    /// <summary>A whole number of the row.</summary>
    public long GetInt64(int column) => raw.sqlite3_column_int64(rows, column);

    /// <summary>A text of the row.</summary>
    public string GetString(int column) => raw.sqlite3_column_text(rows, column).utf8_to_string();

    /// <summary>True when the row holds no value there.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(rows, column) == raw.SQLITE_NULL;

    public void Dispose() => statement.Reset();
}
