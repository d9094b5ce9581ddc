namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>An amount in hundredths, once in the website's base currency and once in the order's.</summary>
internal readonly record struct Pair(long Base, long Own)
{
    public static Pair operator +(Pair left, Pair right) => new(left.Base + right.Base, left.Own + right.Own);

    public static Pair operator -(Pair left, Pair right) => new(left.Base - right.Base, left.Own - right.Own);

    public static Pair operator -(Pair value) => new(-value.Base, -value.Own);
}
