using System.Security.Cryptography;

namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>Makes codes nobody can guess, of signs nobody mistakes.</summary>
internal static class CouponCode
{
    /// <summary>Signs of a code without its prefix.</summary>
    public const int Length = 12;

    // Without 0 and O, 1 and I and L.
    private const string Signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>A new code.</summary>
    /// <param name="prefix">What it begins with; null for nothing.</param>
    public static string Create(string? prefix)
    {
        var code = RandomNumberGenerator.GetString(Signs, Length);
        return string.IsNullOrEmpty(prefix) ? code : $"{prefix}-{code}";
    }
}
