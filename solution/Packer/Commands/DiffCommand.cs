using System.CommandLine;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Diffing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>diff: what an upgrade adds, changes and removes, and whether that is allowed.</summary>
internal static class DiffCommand
{
    public static Command Create(PackerEnvironment environment)
    {
        var old = new Argument<string>("old") { Description = "Folder or zip of the release that is installed." };
        var changed = new Argument<string>("new") { Description = "Folder or zip of the release to come." };
        var command = new Command("diff", "Compares two versions of a solution and judges the upgrade.") { old, changed };
        command.SetAction(parsed => Run(environment, parsed.GetRequiredValue(old), parsed.GetRequiredValue(changed)));
        return command;
    }

    private static int Run(PackerEnvironment environment, string old, string changed)
    {
        var missing = new[] { old, changed }.Where(path => !Directory.Exists(environment.Resolve(path)) && !File.Exists(environment.Resolve(path))).ToList();
        if (missing.Count > 0)
        {
            return PackerCommand.Refuse(environment, $"{string.Join(", ", missing)}: neither a folder nor a zip.");
        }

        var opener = new SolutionOpener(environment.Assemblies);
        var sources = new[] { old, changed }.Select(path => opener.Open(environment.Resolve(path), path)).ToList();
        var broken = sources.SelectMany(source => source.Findings.Select(finding => CheckReport.Line(source.Files.Label, finding))).ToList();
        if (broken.Count > 0)
        {
            broken.ForEach(environment.Output.WriteLine);
            return ExitCode.Findings;
        }

        var diff = SolutionDiff.Of(UnpackedSolution.Of(sources[0].Files), UnpackedSolution.Of(sources[1].Files));
        foreach (var line in diff.Refusals.Select(refusal => $"! {refusal}: not allowed").Concat(diff.Changes.Select(change => change.ToString())))
        {
            environment.Output.WriteLine(line);
        }

        var refused = diff.Refusals.Count + diff.Changes.Count(change => change.Refusal is not null);
        environment.Output.WriteLine($"{diff.Changes.Count} changes, {refused} not allowed");
        return diff.IsAllowed ? ExitCode.Clean : ExitCode.Findings;
    }
}
