using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Projections;

namespace PowerPlatformMagento.Magento.Tests.Projections;

[TestClass]
public sealed class FieldSelectionTests
{
    [TestMethod]
    public void Names_the_fields_of_a_type() =>
        Assert.AreEqual("entity_id,order_id,updated_at", FieldSelection.Of(WireJson.Default.DocumentChangeWire).ToString());

    [TestMethod]
    public void Names_lists_and_objects_with_what_is_read_of_them() => Assert.AreEqual(
        "entity_id,increment_id,order_id,created_at,updated_at,items[entity_id,order_item_id,sku,qty],"
        + "tracks[entity_id,track_number,carrier_code,title,created_at,updated_at],extension_attributes[source_code]",
        FieldSelection.Of(WireJson.Default.ShipmentWire).ToString());

    [TestMethod]
    public void Wraps_lists_as_the_server_wants_it() =>
        Assert.AreEqual("items[entity_id,updated_at],total_count", FieldSelection.Of(WireJson.Default.ChangeWire).ToListText());

    [TestMethod]
    public void Knows_every_name_at_any_depth()
    {
        var names = FieldSelection.Of(WireJson.Default.OrderWire).Names.ToList();

        Assert.Contains("increment_id", names);
        Assert.Contains("shipping_assignments", names);
        Assert.Contains("company_name", names);
        Assert.Contains("last_trans_id", names);
        Assert.DoesNotContain("parent_item", names);
    }
}
