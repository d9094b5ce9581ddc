using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Body;

/// <summary>Spelling of members.</summary>
internal static class MemberName
{
    /// <summary><c>isVisibleOnFront</c> as <c>is_visible_on_front</c>; snake spelling stays.</summary>
    public static string Snake(string name)
    {
        if (!name.Any(char.IsAsciiLetterUpper))
        {
            return name;
        }

        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0 && text[^1] != '_')
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
