using System.Globalization;
using PowerPlatformMagento.Packer.Configuration;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Holds pac.config against the solutions and files it names.</summary>
/// <param name="root">Folder of pac.config.</param>
/// <param name="config">Its content.</param>
internal sealed class PacConfigCheck(string root, PacConfig config)
{
    /// <summary>What can be said before a solution is read: folders, names that appear twice, package types.</summary>
    public IEnumerable<Finding> OfFolders()
    {
        foreach (var solution in config.Solutions.Where(solution => !Directory.Exists(Path.Combine(root, solution.Folder))))
        {
            yield return Of($"solutions/{solution.UniqueName}/folder", $"\"{solution.Folder}\" does not exist", "Create the folder or correct the path.");
        }

        foreach (var (name, times) in Repeated.In(config.Solutions.Select(solution => solution.UniqueName)))
        {
            yield return Of($"solutions/{name}", $"is listed {times} times", "Keep one entry.");
        }

        foreach (var folder in Unlisted())
        {
            yield return Of("solutions", $"forgets \"{folder}\"", "Add the solution at its place in the order of imports.");
        }

        foreach (var environment in config.Environments)
        {
            if (environment.PackageType is not ("managed" or "unmanaged"))
            {
                yield return Of($"environments/{environment.Name}/packageType", $"is \"{environment.PackageType}\"", "Write managed or unmanaged.");
            }

            if (!File.Exists(Path.Combine(root, environment.Settings)))
            {
                yield return Of($"environments/{environment.Name}/settings", $"\"{environment.Settings}\" does not exist", $"Run settings --environment {environment.Name}.");
            }
        }
    }

    /// <summary>Whether the solutions say of themselves what the file says of them.</summary>
    public IEnumerable<Finding> OfSolutions(IReadOnlyList<UnpackedSolution> solutions)
    {
        foreach (var solution in solutions)
        {
            var listed = config.Solutions.First(candidate => candidate.Folder == solution.Source.Label);
            foreach (var (element, expected, actual) in Pairs(listed, solution).Where(pair => pair.Expected != pair.Actual))
            {
                yield return Of(
                    $"solutions/{listed.UniqueName}/{element}",
                    $"is \"{expected}\", {solution.Source.Label}/Other/Solution.xml has \"{actual}\"",
                    "Make them equal; the command version stamps both.");
            }
        }
    }

    private IEnumerable<(string Element, string Expected, string Actual)> Pairs(PacSolution listed, UnpackedSolution solution) =>
    [
        ("uniqueName", listed.UniqueName, solution.UniqueName),
        ("version", listed.Version, solution.Version),
        ("publisher/uniqueName", config.Publisher.UniqueName, solution.Manifest.Element("Publisher").Text("UniqueName")),
        ("publisher/prefix", config.Publisher.Prefix + "_", solution.Prefix),
        ("publisher/optionValuePrefix", config.Publisher.OptionValuePrefix.ToString(CultureInfo.InvariantCulture), solution.OptionValuePrefix),
    ];

    private IEnumerable<string> Unlisted()
    {
        var listed = config.Solutions.Select(solution => Path.GetFullPath(Path.Combine(root, solution.Folder))).ToList();
        return listed.Select(folder => Path.GetDirectoryName(folder)!).Distinct().Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, "Other", "Solution.xml")) && !listed.Contains(folder))
            .Select(folder => Path.GetRelativePath(root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private static Finding Of(string element, string problem, string fix) => new(PacConfig.FileName, element, problem, fix);
}
