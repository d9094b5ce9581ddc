using System.Buffers;
using System.Text.Json;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Streaming;

/// <summary>Walks through an answer <c>{"items":[{…},{…}],"total_count":n}</c> piece by piece and marks where each record begins and ends.</summary>
internal sealed class RecordScanner(byte[] idProperty)
{
    private const int RecordDepth = 2;

    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });
    private bool _isRootRead;
    private bool _isInItems;
    private bool _isTotalNext;
    private bool _isIdNext;
    private bool _isItemsNext;

    /// <summary>Whether the list was there at all.</summary>
    public bool HasItems { get; private set; }

    /// <summary>Number of matching records as the store counts them; null when it did not say.</summary>
    public long? TotalCount { get; private set; }

    /// <summary>Id of the record being walked through, as soon as it was seen.</summary>
    public string? RecordId { get; private set; }

    /// <summary>Whether the walk is inside a record.</summary>
    public bool IsInRecord { get; private set; }

    /// <summary>Walks on until a record begins or ends or the bytes do.</summary>
    /// <param name="bytes">Bytes that were not walked through yet.</param>
    /// <param name="isFinal">Whether no more will follow.</param>
    /// <param name="walked">Bytes walked through.</param>
    /// <param name="tokenStart">Where the token begins that ended the walk.</param>
    public ScanEvent Walk(in ReadOnlySequence<byte> bytes, bool isFinal, out long walked, out long tokenStart)
    {
        var reader = new Utf8JsonReader(bytes, isFinal, _state);
        var found = ScanEvent.NeedsBytes;
        tokenStart = 0;
        while (found == ScanEvent.NeedsBytes && reader.Read())
        {
            found = See(ref reader);
            tokenStart = reader.TokenStartIndex;
        }

        walked = reader.BytesConsumed;
        _state = reader.CurrentState;
        return found;
    }

    private ScanEvent See(ref Utf8JsonReader reader)
    {
        if (IsInRecord)
        {
            return InRecord(ref reader);
        }

        if (_isInItems)
        {
            return InItems(ref reader);
        }

        InRoot(ref reader);
        return ScanEvent.NeedsBytes;
    }

    private ScanEvent InRecord(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == RecordDepth)
        {
            IsInRecord = false;
            return ScanEvent.RecordEnds;
        }

        if (reader.CurrentDepth == RecordDepth + 1)
        {
            if (_isIdNext && reader.TokenType is JsonTokenType.Number or JsonTokenType.String)
            {
                RecordId = TextConverter.ReadText(ref reader);
            }

            _isIdNext = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(idProperty);
        }

        return ScanEvent.NeedsBytes;
    }

    private ScanEvent InItems(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                IsInRecord = true;
                RecordId = null;
                _isIdNext = false;
                return ScanEvent.RecordBegins;
            case JsonTokenType.EndArray when reader.CurrentDepth == 1:
                _isInItems = false;
                return ScanEvent.NeedsBytes;
            default:
                throw new JsonException();
        }
    }

    private void InRoot(ref Utf8JsonReader reader)
    {
        if (!_isRootRead)
        {
            _isRootRead = reader.TokenType == JsonTokenType.StartObject ? true : throw new JsonException();
            return;
        }

        if (reader.CurrentDepth > 1)
        {
            return;
        }

        if (_isItemsNext)
        {
            HasItems = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.Null ? true : throw new JsonException();
            _isInItems = reader.TokenType == JsonTokenType.StartArray;
        }
        else if (_isTotalNext && reader.TokenType == JsonTokenType.Number)
        {
            TotalCount = reader.TryGetInt64(out var total) ? total : null;
        }

        var isName = reader.TokenType == JsonTokenType.PropertyName;
        _isItemsNext = isName && reader.ValueTextEquals("items"u8);
        _isTotalNext = isName && reader.ValueTextEquals("total_count"u8);
    }
}
