using System.Buffers.Text;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>The inexact print of a float: 29.95 as 29.949999999999999.</summary>
internal static class Noise
{
    public static int Write(Span<byte> target, long hundredths)
    {
        var below = hundredths - 1;
        Utf8Formatter.TryFormat(below / 100, target, out var length);
        target[length++] = (byte)'.';
        target[length++] = (byte)('0' + (below / 10 % 10));
        target[length++] = (byte)('0' + (below % 10));
        "9999999999999"u8.CopyTo(target[length..]);
        return length + 13;
    }
}
