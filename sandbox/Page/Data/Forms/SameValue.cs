using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Whether two values of the SDK mean the same; an empty text is no value, a looked-up row's name doesn't count.</summary>
internal static class SameValue
{
    public static bool Of(object? left, object? right) => (Plain(left), Plain(right)) switch
    {
        (null, null) => true,
        (EntityReference a, EntityReference b) => a.Id == b.Id && a.LogicalName == b.LogicalName,
        (OptionSetValueCollection a, OptionSetValueCollection b) => a.Select(option => option.Value).Order().SequenceEqual(b.Select(option => option.Value).Order()),
        var (a, b) => Equals(a, b),
    };

    private static object? Plain(object? value) => value switch
    {
        "" => null,
        OptionSetValue option => option.Value,
        Money money => money.Value,

        // Dataverse gives all memos with line feeds; a browser may send them with carriage returns.
        string text => text.ReplaceLineEndings("\n"),
        _ => value,
    };
}
