using System.Text.Json.Serialization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>How requests and answers about orders are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(ResultPage<Order>))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(ShipOrderRequest))]
[JsonSerializable(typeof(InvoiceOrderRequest))]
[JsonSerializable(typeof(RefundOrderRequest))]
[JsonSerializable(typeof(OrderCommentRequest))]
[JsonSerializable(typeof(LinkOrderRequest))]
[JsonSerializable(typeof(TrackInput))]
internal sealed partial class OrdersJson : JsonSerializerContext;
