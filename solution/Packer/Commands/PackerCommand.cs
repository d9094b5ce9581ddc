using System.CommandLine;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>The command line of the packer.</summary>
internal static class PackerCommand
{
    /// <summary>Runs one command.</summary>
    /// <returns>0 clean, 1 findings, 2 wrong use.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, PackerEnvironment environment, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Checks the Dataverse solutions of this repository and packs them as Microsoft's packager would.")
        {
            PackCommand.Create(environment),
            CheckCommand.Create(environment),
            VersionCommand.Create(environment),
            SettingsCommand.Create(environment),
            DiffCommand.Create(environment),
        };
        var parsed = root.Parse(arguments);
        try
        {
            var configuration = new InvocationConfiguration { Output = environment.Output, Error = environment.Error, EnableDefaultExceptionHandler = false };
            var code = await parsed.InvokeAsync(configuration, cancellationToken);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // A file that is locked, gone or of another form: its message names it.
            environment.Error.WriteLine(error.Message);
            return ExitCode.Findings;
        }
    }

    /// <summary>Refuses a command that was given wrongly.</summary>
    public static int Refuse(PackerEnvironment environment, string text)
    {
        environment.Error.WriteLine(text);
        return ExitCode.WrongUse;
    }

    /// <summary>Refuses a command outside of a repository.</summary>
    public static int RefuseFolder(PackerEnvironment environment) =>
        Refuse(environment, $"No pac.config in {environment.Folder} or above. Run the packer inside the repository.");
}
