using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Values of the variable parts of a path, decoded, from left to right.</summary>
internal sealed class RouteValues(params string[] values)
{
    public static RouteValues None { get; } = new();

    public int Count => values.Length;

    /// <summary>The value as text, e.g. a SKU.</summary>
    public string this[int index] => values[index];

    /// <summary>The value as a whole number.</summary>
    /// <exception cref="RestError">It is none.</exception>
    public long Id(int index = 0) =>
        PhpNumber.Whole(values[index]) ?? throw RestError.WrongInteger(values[index]);
}
