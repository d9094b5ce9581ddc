using System.Buffers;
using System.Text.Json;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>JSON of one order, as the REST interface sends it, to the contract; without documents.</summary>
internal static class OrderReader
{
    public static Order Read(ReadOnlySpan<byte> json, MappingContext context)
    {
        var wire = JsonSerializer.Deserialize(json, WireJson.Default.OrderWire) ?? throw new RecordNotReadableException("order");
        return OrderMapper.Map(wire, OrderDocuments.None, context);
    }

    public static Order Read(in ReadOnlySequence<byte> json, MappingContext context) =>
        OrderMapper.Map(WireReader.Read(json, WireJson.Default.OrderWire), OrderDocuments.None, context);
}
