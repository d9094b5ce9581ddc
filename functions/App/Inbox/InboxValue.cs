namespace PowerPlatformMagento.App.Inbox;

/// <summary>A value for a statement: text or a whole number.</summary>
/// <param name="Text">The text; null for a number.</param>
/// <param name="Number">The number.</param>
internal readonly record struct InboxValue(string? Text, long Number)
{
    public static implicit operator InboxValue(string text) => new(text, 0);

    public static implicit operator InboxValue(long number) => new(null, number);
}
