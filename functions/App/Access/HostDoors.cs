using System.Text.Json;

namespace PowerPlatformMagento.App.Access;

/// <summary>
/// Which functions the Functions host guards with its keys: those whose <c>function.json</c>, as it was deployed, asks for one. The app guards all
/// others itself, also when it cannot see the files: a door is never left to somebody who may not stand there.
/// </summary>
internal sealed class HostDoors
{
    /// <summary>The setting by which the Functions host tells where the package is.</summary>
    public const string RootSetting = "FUNCTIONS_APP_ROOT_PATH";

    private readonly HashSet<string> _guarded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the package of the functions; null = there is no host.</summary>
    public HostDoors(string? root, IEnumerable<string> functions)
    {
        foreach (var function in root is null ? [] : functions)
        {
            if (IsGuarded(Path.Combine(root!, function, "function.json")))
            {
                _guarded.Add(function);
            }
        }
    }

    /// <summary>Whether the host asks for a key before it passes a request on.</summary>
    public bool Guards(string function) => _guarded.Contains(function);

    private static bool IsGuarded(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.GetProperty("bindings").EnumerateArray()
                .Any(binding => binding.TryGetProperty("authLevel", out var level) && level.GetString() is "function" or "admin");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}
