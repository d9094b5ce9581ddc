using Microsoft.Data.Sqlite;

namespace PowerPlatformMagento.App.Storage;

/// <summary>Runs scripts and brings a file to the version of this code.</summary>
internal static class SqlScript
{
    /// <summary>Runs a script.</summary>
    public static void Execute(SqliteConnection connection, string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs the scripts the file has not seen yet, all or none.</summary>
    /// <exception cref="StorageUnavailableException">A newer version wrote the file.</exception>
    public static void Migrate(SqliteConnection connection, IReadOnlyList<string> schema, StorageFailure failure)
    {
        Execute(connection, "BEGIN IMMEDIATE");
        try
        {
            using var query = connection.CreateCommand();
            query.CommandText = "PRAGMA user_version";
            var version = Convert.ToInt32(query.ExecuteScalar(), null);
            if (version > schema.Count)
            {
                throw failure("the file was written by a newer version of the app", null);
            }

            foreach (var script in schema.Skip(version))
            {
                Execute(connection, script);
            }

            Execute(connection, $"PRAGMA user_version = {schema.Count}");
            Execute(connection, "COMMIT");
        }
        catch
        {
            Execute(connection, "ROLLBACK");
            throw;
        }
    }
}
