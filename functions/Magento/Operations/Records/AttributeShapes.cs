using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Operations.Products;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>Reads which custom attributes the store has.</summary>
internal sealed class AttributeShapes(StoreConnection connection)
{
    // Room is left for the record itself.
    private const int MostAttributes = 200;

    private static readonly ShortList ProductAttributes = new(
        "products/attributes", "attribute_id", "attribute_code,default_frontend_label,frontend_input,backend_type");

    /// <summary>The shape of the custom attributes; null where the kind has none.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<RecordShape?> ReadAsync(AttributeSource? source, CancellationToken cancellationToken) => source switch
    {
        AttributeSource.Products => Of(await ProductAttributes.ReadAsync(connection, RecordsJson.Default.ListWireRecordAttributeWire, cancellationToken).ConfigureAwait(false)),
        AttributeSource.Customers => Of(await StoreReader.ReadAsync(connection, "attributeMetadata/customer", "attributeMetadata/customer", RecordsJson.Default.ListRecordAttributeWire, cancellationToken).ConfigureAwait(false)),
        _ => null,
    };

    private static RecordShape Of(IEnumerable<RecordAttributeWire> attributes) => new(
        ValueKind.Attributes,
        "Custom Attributes",
        null,
        [.. attributes
            .Where(attribute => attribute.AttributeCode is { Length: > 0 } code && !SecretNames.Hold(code) && attribute.System != true)
            .DistinctBy(attribute => attribute.AttributeCode, StringComparer.Ordinal)
            .Take(MostAttributes)
            .Select(attribute => KeyValuePair.Create(attribute.AttributeCode!, RecordShape.OfValue(KindOf(attribute), Title(attribute))))],
        null);

    private static string Title(RecordAttributeWire attribute) => attribute.DefaultFrontendLabel ?? attribute.FrontendLabel ?? attribute.AttributeCode!;

    private static ValueKind KindOf(RecordAttributeWire attribute) => AttributeRules.KindOf(attribute.FrontendInput, attribute.BackendType) switch
    {
        AttributeKind.Number => ValueKind.Number,
        AttributeKind.WholeNumber => ValueKind.WholeNumber,
        AttributeKind.Flag => ValueKind.Flag,
        AttributeKind.Instant => ValueKind.Instant,
        _ => ValueKind.Text,
    };
}
