using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Flows;

/// <summary>Parts of flows as people read them.</summary>
internal static class FlowText
{
    // Longer values make a page nobody can scroll through.
    private const int LongestJson = 20_000;

    /// <summary>The name of an action or trigger with blanks, as the designer shows it.</summary>
    public static string Name(string name) => name.Replace('_', ' ');

    /// <summary>E.g. <c>0.4 s</c>; never negative.</summary>
    public static string Duration(TimeSpan span) => span switch
    {
        { TotalSeconds: < 10 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, span.TotalSeconds):0.0} s"),
        { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0} s"),
        { TotalMinutes: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.#} h"),
    };

    /// <summary>A moment of a run, UTC, to the millisecond.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    /// <summary>A value with a line for each member; cut when it is very long, and then says so.</summary>
    public static string Json(JToken? value)
    {
        var text = value is null ? string.Empty : value.ToString(Formatting.Indented);
        return text.Length <= LongestJson ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..LongestJson]}\n… {text.Length - LongestJson} more characters");
    }
}
