using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.Plugins.Keys;

/// <summary>SHA-256 as lower-case hex digits.</summary>
internal static class Sha256
{
    private const string Digits = "0123456789abcdef";

    public static string Hex(string text)
    {
        using var algorithm = SHA256.Create();
        var bytes = Encoding.UTF8.GetBytes(text);
        algorithm.TransformFinalBlock(bytes, 0, bytes.Length);
        var hash = algorithm.Hash!;
        var hex = new char[hash.Length * 2];
        for (var index = 0; index < hash.Length; index++)
        {
            hex[index * 2] = Digits[hash[index] >> 4];
            hex[(index * 2) + 1] = Digits[hash[index] & 15];
        }

        return new string(hex);
    }
}
