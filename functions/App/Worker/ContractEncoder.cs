using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace PowerPlatformMagento.App.Worker;

/// <summary>
/// Escapes text exactly as DataContractJsonSerializer does, which the plug-ins read with: quotes, backslash, slash, control characters, U+0085,
/// U+2028, U+2029, U+FFFE, U+FFFF and everything beyond the basic plane; nothing else. Keeps payloads short and both writers equal byte by byte.
/// </summary>
internal sealed class ContractEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Append('"').Append('/').Append('\\').Append(0x85).Append(0x2028).Append(0x2029)
            .Concat(Enumerable.Range(0xD800, 0x800)).Append(0xFFFE).Append(0xFFFF).Select(code => (char)code)]);

    /// <summary>The one instance.</summary>
    public static ContractEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 2 * EscapeLength;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar > char.MaxValue || Escaped.Contains((char)unicodeScalar);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        numberOfCharactersWritten = 0;
        if (Short(unicodeScalar) is var letter and not '\0')
        {
            return Append(target, ['\\', letter], ref numberOfCharactersWritten);
        }

        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..new Rune(unicodeScalar).EncodeToUtf16(units)])
        {
            Span<char> escape = ['\\', 'u', Hex(unit >> 12), Hex(unit >> 8), Hex(unit >> 4), Hex(unit)];
            if (!Append(target, escape, ref numberOfCharactersWritten))
            {
                return false;
            }
        }

        return true;
    }

    private static char Short(int scalar) => scalar switch
    {
        '"' => '"',
        '/' => '/',
        '\\' => '\\',
        '\b' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\f' => 'f',
        '\r' => 'r',
        _ => '\0',
    };

    private static char Hex(int value) => "0123456789abcdef"[value & 0xF];

    private static bool Append(Span<char> target, ReadOnlySpan<char> text, ref int written)
    {
        if (target.Length - written < text.Length)
        {
            written = 0;
            return false;
        }

        text.CopyTo(target[written..]);
        written += text.Length;
        return true;
    }
}
