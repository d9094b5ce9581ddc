using System.CommandLine;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>pack: checks everything, then writes the packages; with a finding nothing is written.</summary>
internal static class PackCommand
{
    public static Command Create(PackerEnvironment environment)
    {
        var output = new Option<string>("--out") { Description = "Folder for the packages.", Required = true };
        var solutions = new Option<string[]>("--solution") { Description = "Unique names of the solutions to pack; all of pac.config when left out.", AllowMultipleArgumentsPerToken = true };
        var managed = new Option<bool>("--managed") { Description = "Managed packages only." };
        var unmanaged = new Option<bool>("--unmanaged") { Description = "Unmanaged packages only." };
        var command = new Command("pack", "Checks all solutions and writes their packages.") { output, solutions, managed, unmanaged };
        command.SetAction(parsed => Run(
            environment,
            environment.Resolve(parsed.GetRequiredValue(output)),
            parsed.GetValue(solutions) ?? [],
            Types(parsed.GetValue(managed), parsed.GetValue(unmanaged))));
        return command;
    }

    /// <summary>Which packages to write, true for managed ones: both when neither or both were asked for.</summary>
    private static bool[] Types(bool managed, bool unmanaged) => managed == unmanaged ? [false, true] : [managed];

    private static int Run(PackerEnvironment environment, string folder, string[] names, bool[] types)
    {
        if (environment.Root is not { } root)
        {
            return PackerCommand.RefuseFolder(environment);
        }

        var report = new RepositoryCheck(root, environment.Assemblies).Run();
        if (!report.IsClean)
        {
            report.Write(environment.Output);
            environment.Error.WriteLine("Nothing was packed.");
            return ExitCode.Findings;
        }

        var unknown = names.Except(report.Solutions.Select(solution => solution.UniqueName)).ToList();
        if (unknown.Count > 0)
        {
            return PackerCommand.Refuse(environment, $"pac.config has no solution {string.Join(", ", unknown)}, but {string.Join(", ", report.Solutions.Select(solution => solution.UniqueName))}.");
        }

        var chosen = report.Solutions.Where(solution => names.Length == 0 || names.Contains(solution.UniqueName));
        Write(environment, folder, [.. chosen.SelectMany(solution => types.Select(managed => SolutionPackage.Of(solution, managed)))]);
        return ExitCode.Clean;
    }

    /// <summary>Writes all packages beside their place first, so that an interruption leaves either the old ones or the new ones.</summary>
    private static void Write(PackerEnvironment environment, string folder, IReadOnlyList<SolutionPackage> packages)
    {
        Directory.CreateDirectory(folder);
        var written = packages.Select(package => (Final: Path.Combine(folder, package.FileName), Bytes: ZipForm.Write(package.Entries))).ToList();
        foreach (var (final, bytes) in written)
        {
            File.WriteAllBytes(final + ".part", bytes);
        }

        foreach (var (final, bytes) in written)
        {
            File.Move(final + ".part", final, overwrite: true);
            environment.Output.WriteLine($"{Path.GetFileName(final)}  {bytes.Length} bytes");
        }
    }
}
