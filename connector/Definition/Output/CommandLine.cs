namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>Options of the program.</summary>
/// <param name="Folder">Where definition, properties and icon for one deployment go; null renews the files of the repository.</param>
/// <param name="Deployment">The deployment, examples where no option was given.</param>
internal sealed record CommandLine(string? Folder, Deployment Deployment)
{
    public const string Usage = """
        usage: dotnet run --project connector/Definition
                   renews the files of the connector in this repository
               dotnet run --project connector/Definition -- --output <folder> --host <host> [--client-id <id>] [--tenant-id <id>] [--resource <uri>]
                   writes definition, properties and icon for one deployment, to be imported with the connector tools
        """;

    /// <summary>The options; null when they are wrong.</summary>
    public static CommandLine? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Dictionary<string, string>();
        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (index + 1 >= arguments.Count || !Known.Contains(arguments[index]) || !options.TryAdd(arguments[index], arguments[index + 1]))
            {
                return null;
            }
        }

        // A definition for no host, or a host for no folder, is a mistake.
        if (options.ContainsKey("--output") != options.ContainsKey("--host") || (options.Count > 0 && !options.ContainsKey("--output")))
        {
            return null;
        }

        var example = Deployment.Example;
        return new CommandLine(
            options.GetValueOrDefault("--output"),
            new Deployment(
                options.GetValueOrDefault("--host", example.Host),
                options.GetValueOrDefault("--client-id", example.ClientId),
                options.GetValueOrDefault("--tenant-id", example.TenantId),
                options.GetValueOrDefault("--resource", example.Resource)));
    }

    private static IReadOnlyList<string> Known { get; } = ["--output", "--host", "--client-id", "--tenant-id", "--resource"];
}
