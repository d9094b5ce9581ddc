using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

/// <summary>Leaving out while writing gives what cutting down the finished document gives.</summary>
[TestClass]
public sealed class ProjectionEquivalenceTests
{
    private static readonly string[] Fields =
    [
        "entity_id", "grand_total,status", "items", "items[sku,qty_ordered]", "items[parent_item[item_id],extension_attributes[itemized_taxes[amount]]]", "billing_address[street,region]",
        "payment[method,last_trans_id,additional_information]", "status_histories[comment]", "extension_attributes[shipping_assignments[shipping[address[city],method],items[sku]]]",
        "extension_attributes[applied_taxes[code],taxes]", "unknown", "unknown[x],entity_id", "items[product_option[extension_attributes]]", "customer_dob,customer_gender,coupon_code",
    ];

    private static readonly Gen<string> AnyFields = Gen.Int[0, Fields.Length - 1].Select(index => Fields[index]);

    private static readonly GeneratedDocuments Documents = new(new GeneratedStoreOptions { Orders = 2000 });

    [TestMethod]
    public void Is_the_same_for_any_order_and_any_fields() =>
        Gen.Select(Gen.Int[1, 2000], AnyFields, AnyFields).Sample((id, first, second) =>
        {
            var fields = $"{first},{second}";
            Assert.IsNull(JsonShape.Difference(CutDown(StoreEntity.Orders, id, fields), WhileWriting(StoreEntity.Orders, id, fields)), $"{id} {fields}");
        }, iter: 500);

    [TestMethod]
    [DataRow(StoreEntity.Customers, "id,email,addresses[city,region[region_code]],extension_attributes[is_subscribed]")]
    [DataRow(StoreEntity.Shipments, "entity_id,order_id,tracks[track_number],packages[x],items[sku,qty]")]
    [DataRow(StoreEntity.Invoices, "entity_id,grand_total,items[order_item_id,row_total],comments[comment]")]
    [DataRow(StoreEntity.Creditmemos, "entity_id,adjustment_positive,items[qty]")]
    public void Is_the_same_for_other_documents(StoreEntity collection, string fields)
    {
        foreach (var id in Documents.Ids(collection).Take(50))
        {
            Assert.IsNull(JsonShape.Difference(CutDown(collection, id, fields), WhileWriting(collection, id, fields)), $"{id}");
        }
    }

    private static string WhileWriting(StoreEntity collection, long id, string fields) =>
        Written(fields, writer => ((IQueryableDocuments)Documents).Write(collection, id, writer));

    private static string CutDown(StoreEntity collection, long id, string fields) =>
        Written(fields, writer => JsonCopy.Element(Documents.Find(collection, id)!.Value.Span, writer));

    private static string Written(string fields, Action<ProjectedWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(new ProjectedWriter(json, FieldSet.Parse(fields)));
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
