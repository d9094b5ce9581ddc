using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>Encrypts what must not be readable on disk: AES-256-GCM, bound to the place it is kept at. Form: version, key number, nonce, tag, content.</summary>
internal sealed class SecretBox(SecretKeys keys)
{
    private const byte Version = 1;
    private const int KeyNumber = 4;
    private const int Nonce = 12;
    private const int Tag = 16;
    private const int Overhead = 1 + KeyNumber + Nonce + Tag;

    /// <summary>Encrypts.</summary>
    /// <param name="content">What is kept.</param>
    /// <param name="place">Where it is kept; it can be read from there only.</param>
    public byte[] Lock(ReadOnlySpan<byte> content, string place)
    {
        var key = keys.Current;
        var box = new byte[Overhead + content.Length];
        box[0] = Version;
        BinaryPrimitives.WriteUInt32BigEndian(box.AsSpan(1), NumberOf(key));
        var nonce = box.AsSpan(1 + KeyNumber, Nonce);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, Tag);
        cipher.Encrypt(nonce, content, box.AsSpan(Overhead), box.AsSpan(1 + KeyNumber + Nonce, Tag), Encoding.UTF8.GetBytes(place));
        return box;
    }

    /// <summary>Decrypts; null when the key is not known any more or the box is not the one that was kept there.</summary>
    public byte[]? Unlock(byte[] box, string place)
    {
        if (box.Length < Overhead || box[0] != Version)
        {
            return null;
        }

        var number = BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(1));
        foreach (var key in keys.All.Where(key => NumberOf(key) == number))
        {
            using var cipher = new AesGcm(key, Tag);
            var content = new byte[box.Length - Overhead];
            try
            {
                cipher.Decrypt(box.AsSpan(1 + KeyNumber, Nonce), box.AsSpan(Overhead), box.AsSpan(1 + KeyNumber + Nonce, Tag), content, Encoding.UTF8.GetBytes(place));
                return content;
            }
            catch (AuthenticationTagMismatchException)
            {
                // Changed, or moved from elsewhere.
            }
        }

        return null;
    }

    private static uint NumberOf(byte[] key) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(key));
}
