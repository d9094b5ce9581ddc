using System.CommandLine;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>check: names every place where folders, packages or the whole repository break a rule.</summary>
internal static class CheckCommand
{
    public static Command Create(PackerEnvironment environment)
    {
        var paths = new Argument<string[]>("paths") { Description = "Solution folders or zips; everything pac.config names when left out.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("check", "Checks solution folders or packages against all rules.") { paths };
        command.SetAction(parsed => Run(environment, parsed.GetValue(paths) ?? []));
        return command;
    }

    private static int Run(PackerEnvironment environment, string[] paths)
    {
        var missing = paths.Where(path => !Directory.Exists(environment.Resolve(path)) && !File.Exists(environment.Resolve(path))).ToList();
        if (missing.Count > 0)
        {
            return PackerCommand.Refuse(environment, $"{string.Join(", ", missing)}: neither a folder nor a zip.");
        }

        if (paths.Length == 0 && environment.Root is null)
        {
            return PackerCommand.RefuseFolder(environment);
        }

        var report = paths.Length == 0 ? new RepositoryCheck(environment.Root!, environment.Assemblies).Run() : OfPaths(environment, paths);
        report.Write(environment.Output);
        return report.IsClean ? ExitCode.Clean : ExitCode.Findings;
    }

    private static CheckReport OfPaths(PackerEnvironment environment, string[] paths)
    {
        var opener = new SolutionOpener(environment.Assemblies);
        var repository = environment.Root is { } root ? new RepositoryCheck(root, environment.Assemblies).Solutions() : [];
        var order = repository.Select(solution => solution.UniqueName).ToList();
        var sources = paths.Select(path => opener.Open(environment.Resolve(path), path.TrimEnd('/', '\\'))).ToList();
        var check = new SolutionSetCheck(SolutionRules.All);

        // A managed and an unmanaged package of one solution are two forms of the same: they do not meet.
        var reports = sources.GroupBy(Kind)
            .Select(group => check.Run([.. group.OrderBy(source => Position(order, source))], name => [.. repository.TakeWhile(solution => solution.UniqueName != name)]))
            .ToList();
        return new CheckReport([.. reports.SelectMany(report => report.Lines)], [.. reports.SelectMany(report => report.Solutions)]);
    }

    private static string Kind(SolutionSource source) => Manifest(source)?.Manifest.Text("Managed") ?? string.Empty;

    /// <summary>Place in the order of imports; what pac.config does not know comes after it, as given.</summary>
    private static int Position(List<string> order, SolutionSource source) =>
        Manifest(source) is { } solution && order.IndexOf(solution.UniqueName) is >= 0 and var index ? index : order.Count;

    private static UnpackedSolution? Manifest(SolutionSource source) => source.Findings.Count == 0 ? UnpackedSolution.Of(source.Files) : null;
}
