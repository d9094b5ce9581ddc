namespace PowerPlatformMagento.App.Hosting;

/// <summary>Timers of the app when it runs by itself. Section <c>LocalTriggers</c>.</summary>
internal sealed class LocalTriggerOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "LocalTriggers";

    /// <summary>Whether timers fire. Default true; false where something else polls and drains.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Schedules that replace those of the attributes, by function name: six-field cron or a time span.</summary>
    public IDictionary<string, string> Schedules { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
