namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Boxes that all rows share.</summary>
internal static class StoredValue
{
    public static readonly object True = true;

    public static readonly object False = false;

    public static readonly object ZeroDecimal = 0m;

    private static readonly object[] SmallIntegers = [.. Enumerable.Range(0, 256).Select(number => (object)number)];

    public static object Box(bool value) => value ? True : False;

    public static object Box(int value) => (uint)value < SmallIntegers.Length ? SmallIntegers[value] : value;

    public static object Box(decimal value) => value == 0m ? ZeroDecimal : value;
}
