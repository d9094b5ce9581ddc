using System.Text.RegularExpressions;
using PowerPlatformMagento.App.Notifications.Finding;

namespace PowerPlatformMagento.App.Contents;

/// <summary>
/// Names of what comes with its content: under these it is kept in the inbox and named on the error desk, whose column holds 50 characters. A cart, a quote and
/// an event of a store may have the same id, so each kind has its own beginning.
/// </summary>
internal static partial class ContentName
{
    private const int Longest = 50;
    private const int HashDigits = 16;

    /// <summary>Name of a cart.</summary>
    public static string OfCart(string id) => Of("cart", id);

    /// <summary>Name of a negotiable quote.</summary>
    public static string OfQuote(string id) => Of("quote", id);

    /// <summary>Name of a web activity a store sent.</summary>
    public static string OfEvent(string type, string id) => Of(type, id);

    /// <summary>True when the text can be such a name, or the id of a service request.</summary>
    public static bool IsValid(string? text) => text is not null && Name().IsMatch(text);

    private static string Of(string kind, string id)
    {
        var name = $"{kind}-{id}";
        return name.Length <= Longest ? name : $"{name[..(Longest - HashDigits - 1)]}-{EventNames.Hash(name)}";
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}\z")]
    private static partial Regex Name();
}
