using System.Buffers.Binary;
using System.Reflection;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>Computes the public key token of a strong name key pair.</summary>
internal static class StrongName
{
    private const int ModulusOffset = 20;

    /// <summary>CALG_RSA_SIGN and CALG_SHA1, the header of every public key in an assembly name.</summary>
    private static readonly byte[] Algorithms = [0x00, 0x24, 0x00, 0x00, 0x04, 0x80, 0x00, 0x00];

    private static readonly byte[] PublicKeyHeader = [0x06, 0x02, 0x00, 0x00, 0x00, 0x24, 0x00, 0x00, (byte)'R', (byte)'S', (byte)'A', (byte)'1'];

    /// <param name="keyPair">Content of a .snk file: a CryptoAPI private key blob.</param>
    /// <returns>The token in lower case, as assembly names show it.</returns>
    /// <exception cref="InvalidDataException">The bytes are not such a blob.</exception>
    public static string Token(ReadOnlySpan<byte> keyPair)
    {
        if (keyPair.Length < ModulusOffset || keyPair[0] != 0x07 || !keyPair[8..12].SequenceEqual("RSA2"u8))
        {
            throw new InvalidDataException("The file does not hold an RSA key pair.");
        }

        var bytes = BinaryPrimitives.ReadInt32LittleEndian(keyPair[12..]) / 8;
        byte[] key = [.. PublicKeyHeader, .. keyPair[12..(ModulusOffset + bytes)]];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, key.Length);

        var name = new AssemblyName();
        name.SetPublicKey([.. Algorithms, .. length, .. key]);
        return Convert.ToHexStringLower(name.GetPublicKeyToken()!);
    }
}
