using System.Buffers.Text;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>Reads the numbers a state is made of.</summary>
internal ref struct StateBytes
{
    /// <summary>Name of the query parameter.</summary>
    public const string Name = "state";

    private const int LongestText = 4000;
    private const int LongestNumber = 9;

    private ReadOnlySpan<byte> _rest;

    private StateBytes(ReadOnlySpan<byte> bytes) => _rest = bytes;

    public readonly bool IsEmpty => _rest.IsEmpty;

    /// <summary>The numbers of a text.</summary>
    /// <param name="text">The state as it came.</param>
    /// <param name="kind">Version and kind of trigger it must have been made for.</param>
    /// <exception cref="OperationException">It was not made here, or for another trigger.</exception>
    public static StateBytes Open(string text, ReadOnlySpan<byte> kind)
    {
        var bytes = text.Length <= LongestText && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : [];
        return bytes.AsSpan().StartsWith(kind) ? new StateBytes(bytes.AsSpan(kind.Length)) : throw Foreign();
    }

    /// <summary>The refusal of a state that was not made here.</summary>
    public static OperationException Foreign() =>
        new(StatusCodes.Status400BadRequest, OperationErrors.PageTokenInvalid, null, new FieldError(Name, "Not a state of this trigger."));

    /// <summary>Adds a number, seven bits a byte.</summary>
    public static void Add(List<byte> bytes, long number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            bytes.Add((byte)(number | 0x80));
        }

        bytes.Add((byte)number);
    }

    /// <summary>The next number.</summary>
    /// <exception cref="OperationException">There is none.</exception>
    public long Read()
    {
        var number = 0L;
        for (var i = 0; i < _rest.Length && i < LongestNumber; i++)
        {
            number |= (_rest[i] & 0x7FL) << (7 * i);
            if (_rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return number;
            }
        }

        throw Foreign();
    }
}
