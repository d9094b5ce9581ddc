using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping.Json;

/// <summary>How Magento's JSON is read. What the wire types name is also what the projections ask for.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(TextConverter), typeof(AmountConverter), typeof(FlagConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(OrderWire))]
[JsonSerializable(typeof(ShipmentWire))]
[JsonSerializable(typeof(InvoiceWire))]
[JsonSerializable(typeof(CreditMemoWire))]
[JsonSerializable(typeof(CustomerWire))]
[JsonSerializable(typeof(CompanyWire))]
[JsonSerializable(typeof(ChangeWire))]
[JsonSerializable(typeof(CustomerChangeWire))]
[JsonSerializable(typeof(DocumentChangeWire))]
[JsonSerializable(typeof(ReturnWire))]
[JsonSerializable(typeof(ReturnOrderWire))]
[JsonSerializable(typeof(ReturnChangeWire))]
[JsonSerializable(typeof(List<StoreViewWire>))]
[JsonSerializable(typeof(List<WebsiteWire>))]
[JsonSerializable(typeof(List<StoreConfigWire>))]
internal sealed partial class WireJson : JsonSerializerContext;
