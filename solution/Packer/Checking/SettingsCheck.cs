using System.Text;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;
using PowerPlatformMagento.Packer.Settings;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Settings files name what exists, hold values of the right type and no secrets.</summary>
internal static class SettingsCheck
{
    private const string Fix = "Correct the entry, or run the packer's command settings.";

    /// <param name="file">Path of the file as findings name it.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="solutions">All solutions.</param>
    public static IEnumerable<Finding> Findings(string file, byte[] bytes, IReadOnlyList<UnpackedSolution> solutions)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            return [new Finding(file, "first bytes", "starts with a byte order mark", "Save it as UTF-8 without mark.")];
        }

        try
        {
            var settings = DeploymentSettings.Read(bytes);
            var names = settings.EnvironmentVariables.Select(setting => setting.SchemaName).Concat(settings.ConnectionReferences.Select(setting => setting.LogicalName));
            var twice = Repeated.In(names)
                .Select(pair => new Finding(file, pair.Value, $"appears {pair.Times} times", "Keep one entry."));
            var plan = new SettingsPlanner(solutions).Plan(settings, new Dictionary<string, string>());
            var unknown = plan.Dropped.Select(note => new SettingsNote(note.Name, "is set, but no solution has it any more"));
            return [.. twice, .. plan.Problems.Concat(unknown).Select(note => new Finding(file, note.Name, note.Text, Fix))];
        }
        catch (InvalidDataException error)
        {
            return [new Finding(file, "content", $"is not deployment settings: {error.Message}", "Write EnvironmentVariables and ConnectionReferences as lists.")];
        }
    }
}
