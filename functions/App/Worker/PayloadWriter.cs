using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Writes records as payloads into one buffer that is used again and again. Used by one batch at a time.</summary>
internal sealed class PayloadWriter : IDisposable
{
    // A buffer that one huge record has blown up is not kept.
    private const int LargestKeptBuffer = 1024 * 1024;

    private ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly Utf8JsonWriter _writer;

    public PayloadWriter() => _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = ContractEncoder.Instance, SkipValidation = true });

    /// <summary>Writes an order.</summary>
    public DeliveryItem Write(InboxItem item, Order order) => Write(item, order, ContractJson.Exact.Order, order.Source);

    /// <summary>Writes a customer.</summary>
    public DeliveryItem Write(InboxItem item, Customer customer) => Write(item, customer, ContractJson.Exact.Customer, customer.Source);

    /// <summary>Writes a return.</summary>
    public DeliveryItem Write(InboxItem item, Return goods) => Write(item, goods, ContractJson.Exact.Return, goods.Source) with { OrderId = goods.OrderId };

    public void Dispose() => _writer.Dispose();

    private DeliveryItem Write<T>(InboxItem item, T record, JsonTypeInfo<T> type, Source source)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, record, type);
        _writer.Flush();
        var bytes = _buffer.WrittenSpan;
        var written = new DeliveryItem(item, Encoding.UTF8.GetString(bytes), bytes.Length, Instant(source.UpdatedAt), Instant(source.ReadAt));
        if (_buffer.Capacity > LargestKeptBuffer)
        {
            _buffer = new ArrayBufferWriter<byte>(16 * 1024);
        }

        return written;
    }

    private static DateTimeOffset Instant(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
