using System.Xml;

namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>Reads durations of ISO 8601, such as PT5M.</summary>
internal static class Durations
{
    /// <summary>Null when there is no text or it is no duration.</summary>
    public static TimeSpan? Parse(string? text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
