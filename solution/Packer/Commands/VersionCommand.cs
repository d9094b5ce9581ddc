using System.CommandLine;
using System.Text;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Configuration;
using PowerPlatformMagento.Packer.Versions;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>version: stamps one version into all manifests, pac.config and the build.</summary>
internal static class VersionCommand
{
    private const string BuildProperties = "Directory.Build.props";

    public static Command Create(PackerEnvironment environment)
    {
        var version = new Argument<string>("version") { Description = "Four numbers, for example 1.2.0.0; never lower than today's." };
        var command = new Command("version", "Stamps one version into all solutions, pac.config and the build.") { version };
        command.SetAction(parsed => Run(environment, parsed.GetRequiredValue(version)));
        return command;
    }

    private static int Run(PackerEnvironment environment, string text)
    {
        if (VersionStamp.Parse(text) is not { } version)
        {
            return PackerCommand.Refuse(environment, $"\"{text}\" does not have four numbers.");
        }

        if (environment.Root is not { } root)
        {
            return PackerCommand.RefuseFolder(environment);
        }

        if (PacConfigFile.Read(root, environment.Output) is not { } config)
        {
            return ExitCode.Findings;
        }

        var solutions = new RepositoryCheck(root, environment.Assemblies).Solutions();
        if (solutions.Count != config.Solutions.Count)
        {
            return PackerCommand.Refuse(environment, "Not every solution can be read. Run check first.");
        }

        var current = config.Solutions.Select(solution => solution.Version).Concat(solutions.Select(solution => solution.Version)).Select(VersionStamp.Parse).Max();
        if (version < current)
        {
            return PackerCommand.Refuse(environment, $"{version} is lower than {current}. Environments refuse to go back.");
        }

        // Every text is made before the first file is touched.
        var stamped = config.Solutions.Select(solution => Stamp(Path.Combine(root, solution.Folder, "Other", "Solution.xml"), file => VersionStamp.Manifest(file, version)))
            .Append(Stamp(Path.Combine(root, PacConfig.FileName), file => VersionStamp.PacConfig(file, version)))
            .Append(Stamp(Path.Combine(root, BuildProperties), file => VersionStamp.BuildProperties(file, version)))
            .ToList();
        foreach (var (file, bytes) in stamped)
        {
            File.WriteAllBytes(file, bytes);
            environment.Output.WriteLine($"{Path.GetRelativePath(root, file).Replace('\\', '/')}: {version}");
        }

        return ExitCode.Clean;
    }

    private static (string File, byte[] Bytes) Stamp(string file, Func<string, string> change)
    {
        var bytes = File.ReadAllBytes(file);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        var text = Encoding.UTF8.GetString(hasMark ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        return (file, [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(change(text))]);
    }
}
