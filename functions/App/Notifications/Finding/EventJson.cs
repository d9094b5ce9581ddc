using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Products;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>JSON of what flows get.</summary>
[JsonSerializable(typeof(OrderEvent))]
[JsonSerializable(typeof(ShipmentEvent))]
[JsonSerializable(typeof(InvoiceEvent))]
[JsonSerializable(typeof(RefundEvent))]
[JsonSerializable(typeof(CustomerEvent))]
[JsonSerializable(typeof(ReturnEvent))]
[JsonSerializable(typeof(ProductEvent))]
[JsonSerializable(typeof(StockEvent))]
[JsonSerializable(typeof(CartEvent))]
[JsonSerializable(typeof(QuoteEvent))]
[JsonSerializable(typeof(ServiceRequestEvent))]
[JsonSerializable(typeof(StoreEvent))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Return))]
[JsonSerializable(typeof(Product))]
internal sealed partial class EventJson : JsonSerializerContext
{
    /// <summary>The context to use: short text, nothing escaped that need not be.</summary>
    public static EventJson Exact { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>An event as flows get it.</summary>
    public static byte[] Write(IStoreEvent body) => JsonSerializer.SerializeToUtf8Bytes(body, Exact.GetTypeInfo(body.GetType())!);

    /// <summary>An event as an element, for an event of any type.</summary>
    public static JsonElement ToElement(IStoreEvent body) => JsonSerializer.SerializeToElement(body, Exact.GetTypeInfo(body.GetType())!);
}
