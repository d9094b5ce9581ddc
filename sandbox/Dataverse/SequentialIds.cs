using System.Buffers.Binary;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>Reproducible ids that never repeat within a seed; safe for many threads.</summary>
/// <param name="seed">Different seeds give different ids.</param>
public sealed class SequentialIds(int seed)
{
    private long _last;

    /// <summary>The next id.</summary>
    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes, seed);
        bytes[6] = 0x40;
        bytes[8] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Interlocked.Increment(ref _last) | unchecked((long)0x8000_0000_0000_0000));
        return new Guid(bytes, bigEndian: true);
    }
}
