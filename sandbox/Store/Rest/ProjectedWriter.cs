using System.Globalization;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>
/// Writes JSON and leaves out what a <c>fields=</c> projection does not ask for, while writing.
/// Objects of which nothing is left become <c>[]</c> and lists without elements become null, as PHP prints them.
/// </summary>
internal sealed class ProjectedWriter
{
    private const int MaximumDepth = 48;

    private readonly Utf8JsonWriter json;
    private readonly FieldSet? root;
    private readonly Level[] levels = new Level[MaximumDepth];
    private int depth;
    private int skipped;

    public ProjectedWriter(Utf8JsonWriter json, FieldSet? fields)
    {
        this.json = json;
        root = fields;
    }

    /// <summary>Writes amounts now and then as PHP prints inexact floats, e.g. 29.949999999999999.</summary>
    public bool FloatNoise { get; set; }

    /// <summary>Whether the value that comes next is wanted as a whole, so that raw JSON may be copied.</summary>
    public bool TakesWholeElement => skipped == 0 && (depth == 0 ? root : levels[depth - 1].Fields) is null;

    public bool Wants(ReadOnlySpan<byte> name) => skipped == 0 && (levels[depth - 1].Fields is not { } fields || fields.TryFind(name, out _));

    public void StartObject() => Start(false);

    public void StartArray() => Start(true);

    public void StartObject(ReadOnlySpan<byte> name) => Start(name, false);

    public void StartArray(ReadOnlySpan<byte> name) => Start(name, true);

    public void End()
    {
        if (skipped > 0)
        {
            skipped--;
            return;
        }

        var level = levels[--depth];
        if (level.Open)
        {
            if (level.IsArray)
            {
                json.WriteEndArray();
            }
            else
            {
                json.WriteEndObject();
            }
        }
        else if (level.IsArray && level.Fields is not null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartArray();
            json.WriteEndArray();
        }
    }

    public void Text(ReadOnlySpan<byte> name, string value)
    {
        if (Name(name))
        {
            json.WriteStringValue(value);
        }
    }

    public void OptionalText(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Text(name, value);
        }
    }

    public void Number(ReadOnlySpan<byte> name, long value)
    {
        if (Name(name))
        {
            json.WriteNumberValue(value);
        }
    }

    public void Number(ReadOnlySpan<byte> name, decimal value)
    {
        if (Name(name))
        {
            json.WriteNumberValue(value);
        }
    }

    public void TextIf(bool holds, ReadOnlySpan<byte> name, string value) => OptionalText(name, holds ? value : null);

    public void NumberIf(bool holds, ReadOnlySpan<byte> name, decimal value)
    {
        if (holds)
        {
            Number(name, value);
        }
    }

    public void AmountIf(bool holds, ReadOnlySpan<byte> name, long hundredths)
    {
        if (holds)
        {
            Amount(name, hundredths);
        }
    }

    public void OptionalNumber(ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            Number(name, number);
        }
    }

    /// <summary>Unix seconds, printed as a UTC date without zone.</summary>
    public void Date(ReadOnlySpan<byte> name, long seconds)
    {
        if (Name(name))
        {
            Span<char> text = stackalloc char[19];
            DateTimeOffset.FromUnixTimeSeconds(seconds).TryFormat(text, out _, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            json.WriteStringValue(text);
        }
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (Name(name))
        {
            json.WriteBooleanValue(value);
        }
    }

    public void Null(ReadOnlySpan<byte> name)
    {
        if (Name(name))
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Amount in hundredths, printed as PHP prints a float.</summary>
    public void Amount(ReadOnlySpan<byte> name, long hundredths)
    {
        if (!Name(name))
        {
            return;
        }

        if (FloatNoise && hundredths % 100 is > 0 and var rest && rest % 10 != 0)
        {
            Span<byte> text = stackalloc byte[40];
            json.WriteRawValue(text[..Noise.Write(text, hundredths)], skipInputValidation: true);
            return;
        }

        var scale = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
        var digits = Math.Abs(hundredths) / (scale == 0 ? 100 : scale == 1 ? 10 : 1);
        json.WriteNumberValue(new decimal((int)digits, (int)(digits >> 32), 0, hundredths < 0, (byte)scale));
    }

    public void Raw(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Name(name))
        {
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }

    public void RawElement(ReadOnlySpan<byte> value)
    {
        if (skipped == 0)
        {
            Open();
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }

    public void Element(string value)
    {
        if (skipped == 0)
        {
            Open();
            json.WriteStringValue(value);
        }
    }

    private bool Name(ReadOnlySpan<byte> name)
    {
        if (skipped > 0 || (levels[depth - 1].Fields is { } fields && !fields.TryFind(name, out _)))
        {
            return false;
        }

        Open();
        json.WritePropertyName(name);
        return true;
    }

    private void Start(bool isArray)
    {
        if (skipped > 0)
        {
            skipped++;
            return;
        }

        Open();
        levels[depth] = new Level(depth == 0 ? root : levels[depth - 1].Fields, isArray);
        depth++;
    }

    private void Start(ReadOnlySpan<byte> name, bool isArray)
    {
        FieldSet? child = null;
        if (skipped > 0 || (levels[depth - 1].Fields is { } fields && !fields.TryFind(name, out child)))
        {
            skipped++;
            return;
        }

        Open();
        json.WritePropertyName(name);
        levels[depth++] = new Level(child, isArray);
    }

    private void Open()
    {
        if (depth == 0 || levels[depth - 1].Open)
        {
            return;
        }

        levels[depth - 1].Open = true;
        if (levels[depth - 1].IsArray)
        {
            json.WriteStartArray();
        }
        else
        {
            json.WriteStartObject();
        }
    }

    private struct Level(FieldSet? fields, bool isArray)
    {
        public readonly FieldSet? Fields = fields;
        public readonly bool IsArray = isArray;
        public bool Open;
    }
}
