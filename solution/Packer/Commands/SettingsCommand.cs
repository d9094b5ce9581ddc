using System.CommandLine;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Configuration;
using PowerPlatformMagento.Packer.Settings;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>settings: writes the deployment settings of environments from the solutions and given values.</summary>
internal static class SettingsCommand
{
    public static Command Create(PackerEnvironment environment)
    {
        var name = new Option<string?>("--environment") { Description = "Name of an environment of pac.config; all when left out." };
        var values = new Option<string[]>("--set")
        {
            Description = "name=value of an environment variable, or name=id of the connection for a connection reference. Needs --environment.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("settings", "Writes the deployment settings of the environments.") { name, values };
        command.Validators.Add(result =>
        {
            if (result.GetValue(values) is { Length: > 0 } given && (result.GetValue(name) is null || given.Any(pair => !pair.Contains('=', StringComparison.Ordinal))))
            {
                result.AddError("--set takes name=value and belongs to one --environment.");
            }
        });
        command.SetAction(parsed => Run(environment, parsed.GetValue(name), Pairs(parsed.GetValue(values) ?? [])));
        return command;
    }

    private static Dictionary<string, string> Pairs(IEnumerable<string> given) =>
        given.Select(pair => pair.Split('=', 2)).GroupBy(pair => pair[0]).ToDictionary(group => group.Key, group => group.Last()[1]);

    private static int Run(PackerEnvironment environment, string? name, IReadOnlyDictionary<string, string> given)
    {
        if (environment.Root is not { } root)
        {
            return PackerCommand.RefuseFolder(environment);
        }

        if (PacConfigFile.Read(root, environment.Output) is not { } config)
        {
            return ExitCode.Findings;
        }

        var chosen = config.Environments.Where(candidate => name is null || candidate.Name == name).ToList();
        if (chosen.Count == 0)
        {
            return PackerCommand.Refuse(environment, $"pac.config has no environment {name}, but {string.Join(", ", config.Environments.Select(candidate => candidate.Name))}.");
        }

        var solutions = new RepositoryCheck(root, environment.Assemblies).Solutions();
        if (solutions.Count != config.Solutions.Count)
        {
            return PackerCommand.Refuse(environment, "Not every solution can be read. Run check first.");
        }

        var planner = new SettingsPlanner(solutions);
        return chosen.Select(target => Write(environment, Path.Combine(root, target.Settings), target, planner, given)).ToList().Max();
    }

    private static int Write(PackerEnvironment environment, string file, PacEnvironment target, SettingsPlanner planner, IReadOnlyDictionary<string, string> given)
    {
        var plan = Plan(file, planner, given);
        foreach (var note in plan.Problems.Concat(plan.Dropped).Concat(plan.Wanted))
        {
            environment.Output.WriteLine($"{target.Settings}: {note}");
        }

        if (plan.Problems.Count > 0)
        {
            environment.Error.WriteLine($"{target.Settings} was not written.");
            return ExitCode.Findings;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, plan.Settings.Write());
        var (variables, references) = (plan.Settings.EnvironmentVariables.Count, plan.Settings.ConnectionReferences.Count);
        environment.Output.WriteLine($"{target.Settings}: {variables} environment variables, {references} connection references");
        return ExitCode.Clean;
    }

    private static SettingsPlan Plan(string file, SettingsPlanner planner, IReadOnlyDictionary<string, string> given)
    {
        try
        {
            return planner.Plan(File.Exists(file) ? DeploymentSettings.Read(File.ReadAllBytes(file)) : DeploymentSettings.Empty, given);
        }
        catch (InvalidDataException error)
        {
            return new SettingsPlan(DeploymentSettings.Empty, [], [], [new SettingsNote("content", $"is not deployment settings: {error.Message}")]);
        }
    }
}
