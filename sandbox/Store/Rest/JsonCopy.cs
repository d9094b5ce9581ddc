using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Copies stored JSON through a projection; literals and escapes stay as stored.</summary>
internal static class JsonCopy
{
    public static void Element(ReadOnlySpan<byte> source, ProjectedWriter target)
    {
        if (target.TakesWholeElement)
        {
            target.RawElement(source);
            return;
        }

        var reader = new Utf8JsonReader(source);
        reader.Read();
        Value(source, ref reader, target, default, named: false);
    }

    private static void Value(ReadOnlySpan<byte> source, ref Utf8JsonReader reader, ProjectedWriter target, ReadOnlySpan<byte> name, bool named)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Start(target, name, named, isArray: false);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var member = reader.ValueSpan;
                    reader.Read();
                    if (target.Wants(member))
                    {
                        Value(source, ref reader, target, member, named: true);
                    }
                    else
                    {
                        reader.Skip();
                    }
                }

                target.End();
                break;
            case JsonTokenType.StartArray:
                Start(target, name, named, isArray: true);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Value(source, ref reader, target, default, named: false);
                }

                target.End();
                break;
            default:
                var literal = source[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
                if (named)
                {
                    target.Raw(name, literal);
                }
                else
                {
                    target.RawElement(literal);
                }

                break;
        }
    }

    private static void Start(ProjectedWriter target, ReadOnlySpan<byte> name, bool named, bool isArray)
    {
        switch (named, isArray)
        {
            case (true, true):
                target.StartArray(name);
                break;
            case (true, false):
                target.StartObject(name);
                break;
            case (false, true):
                target.StartArray();
                break;
            default:
                target.StartObject();
                break;
        }
    }
}
