using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>
/// Makes codes of signs nobody mistakes. A code is made of the caller's key and of a secret of the store: the same key gives the same code, so that a
/// repeated call finds what the first one made, and whoever knows the key still cannot guess the code. With another secret the codes are others.
/// </summary>
/// <param name="secret">What only this app and the store know.</param>
internal sealed class CouponCodes(string secret)
{
    /// <summary>Signs of a code without its prefix.</summary>
    public const int Length = 12;

    // Without 0 and O, 1 and I and L.
    private const string Signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "coupon codes"u8.ToArray());

    /// <summary>The code of a piece of work.</summary>
    /// <param name="ruleId">Magento's id of the rule, without zeros in front.</param>
    /// <param name="key">The caller's name of the piece of work.</param>
    /// <param name="prefix">What the code begins with; null for nothing.</param>
    public string Make(string ruleId, string key, string? prefix)
    {
        var rest = BinaryPrimitives.ReadUInt128BigEndian(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{ruleId}\n{key}")));
        var code = string.Create(Length, rest, static (signs, number) =>
        {
            for (var place = 0; place < signs.Length; place++)
            {
                (number, var sign) = UInt128.DivRem(number, (UInt128)Signs.Length);
                signs[place] = Signs[(int)sign];
            }
        });
        return string.IsNullOrEmpty(prefix) ? code : $"{prefix}-{code}";
    }
}
