namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>Finds the browser of this machine: nothing is downloaded.</summary>
internal static class BrowserPath
{
    /// <summary>Environment variable with the path of the browser to use.</summary>
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Linux =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
    ];

    private static readonly string[] MacOS =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] Windows = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"];

    /// <summary>Path of the browser; null when there is none.</summary>
    public static string? Find() => Find(Environment.GetEnvironmentVariable(Variable), Usual(), File.Exists);

    /// <summary>The path somebody asked for if it exists, else the first usual one that does.</summary>
    public static string? Find(string? wanted, IEnumerable<string> usual, Func<string, bool> exists) =>
        string.IsNullOrWhiteSpace(wanted) ? usual.FirstOrDefault(exists) : exists(wanted) ? wanted : null;

    private static IEnumerable<string> Usual() =>
        OperatingSystem.IsWindows() ? ProgramFolders().SelectMany(folder => Windows.Select(path => Path.Combine(folder, path)))
        : OperatingSystem.IsMacOS() ? MacOS
        : Linux;

    private static IEnumerable<string> ProgramFolders() => new[]
        {
            Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData,
        }
        .Select(Environment.GetFolderPath)
        .Where(folder => folder.Length > 0);
}
