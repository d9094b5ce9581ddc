using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Orders.Wire;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>How answers about orders are read while something is done to them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(SnapshotWire))]
[JsonSerializable(typeof(CommentedWire))]
[JsonSerializable(typeof(ShipmentTracksWire))]
[JsonSerializable(typeof(CreatedWire))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
internal sealed partial class OrderOperationsJson : JsonSerializerContext;
