using System.Buffers;
using System.Text.Json;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>
/// The body of a change: only what is changed, for Magento stores every value that is sent and replaces lists that are sent. Without an attribute set
/// it cannot create a product, should that one have been deleted meanwhile.
/// </summary>
internal static class ProductBody
{
    public static ReadOnlyMemory<byte> Of(string sku, ProductChange change)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("product");
            json.WriteString("sku", sku);
            if (change.Name is not null)
            {
                json.WriteString("name", change.Name);
            }

            if (change.Status is not null)
            {
                json.WriteNumber("status", ProductCodes.StatusNumber(change.Status));
            }

            if (change.Visibility is not null)
            {
                json.WriteNumber("visibility", ProductCodes.VisibilityNumber(change.Visibility));
            }

            if (change.Price is { } price)
            {
                json.WriteNumber("price", price);
            }

            if (change.Weight is { } weight)
            {
                json.WriteNumber("weight", weight);
            }

            WriteAttributes(json, change.CustomAttributes);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteAttributes(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyList<string>> attributes)
    {
        if (attributes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("custom_attributes");
        foreach (var (code, texts) in attributes)
        {
            json.WriteStartObject();
            json.WriteString("attribute_code", code);
            json.WritePropertyName("value");
            if (texts.Count <= 1)
            {
                json.WriteStringValue(texts.Count == 0 ? "" : texts[0]);
            }
            else
            {
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
