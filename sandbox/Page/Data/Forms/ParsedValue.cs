namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>What a person's input means: a value of the SDK (null when empty), or why it's none.</summary>
internal readonly record struct ParsedValue(object? Value, string? Error)
{
    public static readonly ParsedValue Empty;

    public static ParsedValue Of(object value) => new(value, Error: null);

    public static ParsedValue Wrong(string error) => new(Value: null, error);
}
