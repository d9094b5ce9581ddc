using Microsoft.Data.Sqlite;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>A prepared statement with its parameters in order of their first use.</summary>
internal sealed class InboxStatement : IDisposable
{
    private readonly SqliteCommand _command;

    public InboxStatement(SqliteConnection connection, string text, params ReadOnlySpan<string> parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = text;
        foreach (var parameter in parameters)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        }
    }

    /// <summary>Runs the statement and returns the number of changed rows.</summary>
    public int Run(params ReadOnlySpan<object?> values) => Bind(values).ExecuteNonQuery();

    /// <summary>Runs the statement and returns its rows.</summary>
    public SqliteDataReader Read(params ReadOnlySpan<object?> values) => Bind(values).ExecuteReader();

    public void Dispose() => _command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            _command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return _command;
    }
}
