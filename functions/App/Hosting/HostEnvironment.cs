using System.Globalization;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Which of the two homes the process runs in.</summary>
/// <param name="Port">Loopback port the Functions host gave to its custom handler; null when the app runs by itself.</param>
internal sealed record HostEnvironment(int? Port)
{
    /// <summary>The setting by which the Functions host tells its handler the port.</summary>
    public const string PortSetting = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>Prefix of all routes; the same as in <c>host.json</c>.</summary>
    public const string RoutePrefix = "api";

    /// <summary>True when the Functions host stands in front: it checks keys and fires timers.</summary>
    public bool IsUnderHost => Port is not null;

    /// <summary>Reads the home from the settings.</summary>
    /// <exception cref="InvalidOperationException">The port is not a number.</exception>
    public static HostEnvironment Read(IConfiguration configuration) => configuration[PortSetting] switch
    {
        null or "" => new HostEnvironment(null as int?),
        { } text when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => new HostEnvironment(port),
        _ => throw new InvalidOperationException($"{PortSetting} is not a port number."),
    };
}
