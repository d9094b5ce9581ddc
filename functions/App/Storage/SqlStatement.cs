using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PowerPlatformMagento.App.Storage;

/// <summary>A prepared statement, bound and stepped without the ADO.NET layer: it runs once or twice for every event.</summary>
internal sealed class SqlStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _positions;

    /// <param name="connection">The open connection.</param>
    /// <param name="text">SQL text of one statement.</param>
    /// <param name="parameters">Names of the parameters in the order their values are given.</param>
    public SqlStatement(SqliteConnection connection, string text, params ReadOnlySpan<string> parameters)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, text, out _statement));
        _positions = new int[parameters.Length];
        for (var index = 0; index < parameters.Length; index++)
        {
            _positions[index] = raw.sqlite3_bind_parameter_index(_statement, parameters[index]);
        }
    }

    /// <summary>Runs the statement and returns the number of changed rows.</summary>
    public int Run(params ReadOnlySpan<SqlValue> values)
    {
        Bind(values);
        while (Step())
        {
            // Rows a statement returns besides its work are of no interest here.
        }

        Reset();
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Runs the statement and returns its rows.</summary>
    public SqlRows Read(params ReadOnlySpan<SqlValue> values)
    {
        Bind(values);
        return new SqlRows(this, _statement);
    }

    public void Dispose() => _statement.Dispose();

    /// <summary>Goes to the next row; false after the last.</summary>
    internal bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code != raw.SQLITE_DONE)
        {
            Reset();
            Check(code);
        }

        return false;
    }

    /// <summary>Makes the statement ready for its next run.</summary>
    internal void Reset() => raw.sqlite3_reset(_statement);

    private void Bind(ReadOnlySpan<SqlValue> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            var (value, position) = (values[index], _positions[index]);
            Check(value switch
            {
                { Text: { } text } => raw.sqlite3_bind_text(_statement, position, text),
                { Bytes: { } bytes } => raw.sqlite3_bind_blob(_statement, position, bytes),
                { IsNull: true } => raw.sqlite3_bind_null(_statement, position),
                _ => raw.sqlite3_bind_int64(_statement, position, value.Number),
            });
        }
    }

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code & 0xFF, code);
        }
    }
}
