using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>JSON of requests to subscribe and of the conditions on disk.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(OrderSubscription))]
[JsonSerializable(typeof(ShipmentSubscription))]
[JsonSerializable(typeof(InvoiceSubscription))]
[JsonSerializable(typeof(RefundSubscription))]
[JsonSerializable(typeof(CustomerSubscription))]
[JsonSerializable(typeof(CustomerChangeSubscription))]
[JsonSerializable(typeof(ProductSubscription))]
[JsonSerializable(typeof(StockSubscription))]
[JsonSerializable(typeof(CartSubscription))]
[JsonSerializable(typeof(ReturnSubscription))]
[JsonSerializable(typeof(QuoteSubscription))]
[JsonSerializable(typeof(ServiceRequestSubscription))]
[JsonSerializable(typeof(StoreEventSubscription))]
[JsonSerializable(typeof(SubscriptionFilter))]
internal sealed partial class SubscriptionJson : JsonSerializerContext;
