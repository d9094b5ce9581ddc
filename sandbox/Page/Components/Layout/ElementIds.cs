using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Page.Components.Layout;

/// <summary>Ids of elements that another element refers to. No two in this process are the same.</summary>
internal static class ElementIds
{
    private static long _last;

    public static string Next() => string.Create(CultureInfo.InvariantCulture, $"mag-{Interlocked.Increment(ref _last)}");
}
