using PowerPlatformMagento.App.Storage;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>Opens the inbox file.</summary>
internal static class InboxFile
{
    /// <summary>The file of the settings.</summary>
    public static SqliteFile Of(InboxOptions options) =>
        new(options.Path, options.MaximumMegabytes, InboxSchema.Migrations, (reason, inner) => new InboxUnavailableException(reason, inner));

    /// <summary>Opens the file for writing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="releaseLeases">True at the start of the process: what the one before had leased is given back at once.</param>
    public static InboxSession Open(SqliteFile file, bool releaseLeases)
    {
        var connection = file.OpenWriter();
        try
        {
            if (releaseLeases)
            {
                SqlScript.Execute(connection, $"UPDATE item SET {InboxSchema.Interrupt} WHERE state = 1");
            }

            return new InboxSession(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
