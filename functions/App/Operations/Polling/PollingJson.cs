using System.Text.Json.Serialization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Polling;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>How the answers of polling triggers are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<Order>))]
[JsonSerializable(typeof(IReadOnlyList<Customer>))]
[JsonSerializable(typeof(IReadOnlyList<Return>))]
[JsonSerializable(typeof(IReadOnlyList<Cart>))]
[JsonSerializable(typeof(IReadOnlyList<Product>))]
[JsonSerializable(typeof(IReadOnlyList<LowStockItem>))]
internal sealed partial class PollingJson : JsonSerializerContext;
