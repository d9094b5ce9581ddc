namespace PowerPlatformMagento.App.Storage;

/// <summary>A value for a statement: text, bytes, a whole number or nothing.</summary>
internal readonly record struct SqlValue
{
    private SqlValue(string? text, byte[]? bytes, long number, bool isNull)
    {
        Text = text;
        Bytes = bytes;
        Number = number;
        IsNull = isNull;
    }

    /// <summary>No value.</summary>
    public static SqlValue Null { get; } = new(null, null, 0, isNull: true);

    /// <summary>The text; null when the value is none.</summary>
    public string? Text { get; }

    /// <summary>The bytes; null when the value is none.</summary>
    public byte[]? Bytes { get; }

    /// <summary>The number, where the value is neither text nor bytes.</summary>
    public long Number { get; }

    /// <summary>True when there is no value.</summary>
    public bool IsNull { get; }

    public static implicit operator SqlValue(string text) => new(text, null, 0, isNull: false);

    public static implicit operator SqlValue(byte[] bytes) => new(null, bytes, 0, isNull: false);

    public static implicit operator SqlValue(long number) => new(null, null, number, isNull: false);

    public static implicit operator SqlValue(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();
}
