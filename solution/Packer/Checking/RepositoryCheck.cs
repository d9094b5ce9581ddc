using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Configuration;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Checks everything pac.config names: itself, the solutions in their order, the settings of the environments.</summary>
/// <param name="root">Folder of pac.config.</param>
/// <param name="assemblies">Assemblies that the folders leave to the build.</param>
internal sealed class RepositoryCheck(string root, BuiltAssemblies assemblies)
{
    public CheckReport Run()
    {
        if (PacConfigFile.Read(root, out var broken) is not { } config)
        {
            return new CheckReport([broken!.ToString()], []);
        }

        var check = new PacConfigCheck(root, config);
        var folders = check.OfFolders().ToList();
        var opener = new SolutionOpener(assemblies);
        var sources = config.Solutions.Where(solution => Directory.Exists(Path.Combine(root, solution.Folder)))
            .Select(solution => opener.Open(Path.Combine(root, solution.Folder), solution.Folder)).ToList();
        var report = new SolutionSetCheck(SolutionRules.All).Run(sources);
        var all = folders.Concat(check.OfSolutions(report.Solutions)).ToList();
        if (report.Solutions.Count == config.Solutions.Count)
        {
            all.AddRange(ConnectorSourceCheck.Findings(root, report.Solutions));
            all.AddRange(OfSettings(config, report.Solutions));
        }

        return report with { Lines = [.. all.Select(finding => finding.ToString()), .. report.Lines] };
    }

    /// <summary>The solutions without any check, as context for others; unreadable ones are left out.</summary>
    public IReadOnlyList<UnpackedSolution> Solutions()
    {
        var solutions = new List<UnpackedSolution>();
        var opener = new SolutionOpener(assemblies);
        foreach (var listed in PacConfigFile.Read(root, out _)?.Solutions.Where(solution => Directory.Exists(Path.Combine(root, solution.Folder))) ?? [])
        {
            if (opener.Open(Path.Combine(root, listed.Folder), listed.Folder) is { Findings.Count: 0 } source)
            {
                solutions.Add(UnpackedSolution.Of(source.Files, [.. solutions]));
            }
        }

        return solutions;
    }

    private IEnumerable<Finding> OfSettings(PacConfig config, IReadOnlyList<UnpackedSolution> solutions) =>
        config.Environments.Where(environment => File.Exists(Path.Combine(root, environment.Settings)))
            .SelectMany(environment => SettingsCheck.Findings(environment.Settings, File.ReadAllBytes(Path.Combine(root, environment.Settings)), solutions));
}
