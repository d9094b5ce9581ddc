using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class OrderMapperTests
{
    [TestMethod]
    public void Keeps_both_currencies_apart()
    {
        var order = Map(json =>
        {
            json["order_currency_code"] = "usd";
            json["subtotal"] = 12.5;
            json["items"]![0]!["row_total"] = 12.5;
            json["items"]![0]!["price"] = 12.5;
            json["items"]![0]!["price_incl_tax"] = 12.5;
        });

        Assert.AreEqual("USD", order.Currency);
        Assert.AreEqual("EUR", order.BaseCurrency);
        Assert.AreEqual(12.5m, order.Lines[0].RowTotal);
        Assert.AreEqual(10m, order.Lines[0].BaseRowTotal);
    }

    [TestMethod]
    [DataRow("entity_id")]
    [DataRow("increment_id")]
    [DataRow("state")]
    [DataRow("created_at")]
    [DataRow("items")]
    public void Refuses_an_order_without_what_is_needed(string field)
    {
        Assert.AreEqual(field, Assert.ThrowsExactly<RecordNotReadableException>(() => Map(json => json.Remove(field))).Field);
        Assert.AreEqual(field, Assert.ThrowsExactly<RecordNotReadableException>(() => Map(json => json[field] = null)).Field);
    }

    [TestMethod]
    [DataRow(4711, "4711")]
    [DataRow("4711", "4711")]
    [DataRow(0, null)]
    [DataRow(null, null)]
    public void Names_the_cart_the_order_came_from(object? quote, string? expected) =>
        Assert.AreEqual(expected, Map(json => json["quote_id"] = JsonValue.Create(quote)).CartId);

    [TestMethod]
    public void Refuses_a_state_that_is_not_of_Magento()
    {
        Assert.AreEqual("state", Assert.ThrowsExactly<RecordNotReadableException>(() => Map(json => json["state"] = "shipped_by_drone")).Field);
    }

    [TestMethod]
    public void Shows_the_state_where_an_old_store_wiped_the_status()
    {
        Assert.AreEqual("complete", Map(json => json["status"] = null).Status);
    }

    [TestMethod]
    public void Takes_an_order_without_buyer_payment_and_addresses()
    {
        var order = Map(json =>
        {
            foreach (var field in new[] { "customer_email", "billing_address", "payment", "extension_attributes" })
            {
                json.Remove(field);
            }
        });

        Assert.IsNull(order.Email);
        Assert.IsNull(order.BillingAddress);
        Assert.IsNull(order.Payment);
        Assert.IsNull(order.LastName);
    }

    [TestMethod]
    public void Takes_the_name_of_the_billing_address_where_the_order_has_none()
    {
        var order = Map(_ => { });

        Assert.AreEqual("Eva", order.FirstName);
        Assert.AreEqual("Muster", order.LastName);
    }

    [TestMethod]
    public void Takes_ids_as_texts_and_flags_of_every_kind()
    {
        var order = Map(json =>
        {
            json["entity_id"] = "1";
            json["store_id"] = "2";
            json["customer_id"] = "0";
            json["customer_is_guest"] = "1";
            json["is_virtual"] = true;
            json["grand_total"] = "11.9000";
        });

        Assert.AreEqual("1", order.Source.Id);
        Assert.AreEqual("de", order.StoreView);
        Assert.IsNull(order.CustomerId);
        Assert.IsTrue(order.IsGuest);
        Assert.IsTrue(order.IsVirtual);
        Assert.AreEqual("11.9", order.GrandTotal.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [TestMethod]
    [DataRow("1", null, true)]
    [DataRow("0", 7, false)]
    [DataRow("0", null, false)]
    [DataRow("null", null, true)]
    [DataRow("null", 7, false)]
    public void Calls_guests_who_bought_as_guests(string flag, int? customerId, bool expected)
    {
        var order = Map(json =>
        {
            json["customer_is_guest"] = JsonNode.Parse(flag);
            json["customer_id"] = customerId;
        });

        Assert.AreEqual(expected, order.IsGuest);
    }

    [TestMethod]
    public void Takes_huge_and_negative_amounts_as_they_are()
    {
        var order = Map(json =>
        {
            json["grand_total"] = -1;
            json["total_due"] = 99999999999999.9999m;
        });

        Assert.AreEqual(-1m, order.GrandTotal);
        Assert.AreEqual(99999999999999.9999m, order.TotalDue);
    }

    [TestMethod]
    public void Maps_a_bundle_with_dynamic_price_with_amounts_on_the_children()
    {
        var order = Map(json =>
        {
            json["subtotal"] = 30;
            json["base_subtotal"] = 30;
            json["items"] = new JsonArray(Make.Row(1, 30, 1, "bundle"), Make.Row(2, 10, 1, parent: 1), Make.Row(3, 20, 2, parent: 1));
        });

        Assert.HasCount(3, order.Lines);
        CollectionAssert.AreEqual(new[] { 0m, 10m, 20m }, order.Lines.Select(line => line.RowTotal).ToArray());
        CollectionAssert.AreEqual(new[] { null, "1", "1" }, order.Lines.Select(line => line.ParentId).ToArray());
    }

    [TestMethod]
    public void Maps_a_bundle_with_fixed_price_with_amounts_on_the_parent()
    {
        var order = Map(json =>
        {
            json["subtotal"] = 30;
            json["base_subtotal"] = 30;
            json["items"] = new JsonArray(Make.Row(1, 30, 1, "bundle"), Make.Row(2, 0, 1, parent: 1), Make.Row(3, 0, 2, parent: 1));
        });

        CollectionAssert.AreEqual(new[] { 30m, 0m, 0m }, order.Lines.Select(line => line.RowTotal).ToArray());
    }

    [TestMethod]
    public void Folds_a_configurable_whose_child_repeats_the_amounts()
    {
        var order = Map(json => json["items"] = new JsonArray(Make.Row(1, 10, 1, "configurable"), Make.Row(2, 10, 1, parent: 1)));

        var line = order.Lines.Single();
        Assert.AreEqual("1", line.Id);
        Assert.AreEqual("SKU-2", line.Sku);
        Assert.AreEqual("102", line.ProductId);
        Assert.AreEqual(10m, line.RowTotal);
    }

    [TestMethod]
    public void Keeps_a_child_whose_parent_is_not_in_the_order()
    {
        var order = Map(json => json["items"] = new JsonArray(Make.Row(2, 10, 1, parent: 77)));

        Assert.AreEqual("2", order.Lines.Single().Id);
    }

    [TestMethod]
    public void Folds_configurables_of_large_orders_too()
    {
        var rows = new JsonArray();
        for (var id = 1; id <= 500; id += 2)
        {
            rows.Add(Make.Row(id, 1, 1, "configurable"));
            rows.Add(Make.Row(id + 1, 0, 1, parent: id));
        }

        var order = Map(json =>
        {
            json["items"] = rows;
            json["subtotal"] = 250;
        });

        Assert.HasCount(250, order.Lines);
        Assert.AreEqual(250m, order.Lines.Sum(line => line.RowTotal));
        Assert.AreEqual("SKU-500", order.Lines[249].Sku);
    }

    [TestMethod]
    public void Names_the_order_it_replaces_only_when_there_is_another()
    {
        Assert.IsNull(Map(json => json["original_increment_id"] = "000000001").OriginalNumber);
        Assert.AreEqual("000000000", Map(json => json["original_increment_id"] = "000000000").OriginalNumber);
    }

    [TestMethod]
    public void Takes_the_company_account_of_the_order()
    {
        var company = Map(json => json["extension_attributes"] = JsonNode.Parse("""{"company_order_attributes":{"company_id":7,"company_name":"Werk GmbH"}}""")).Company!;

        Assert.AreEqual("7", company.Id);
        Assert.AreEqual("Werk GmbH", company.Name);
    }

    private static Order Map(Action<JsonObject> change)
    {
        var json = Make.Order(1);
        change(json);
        return OrderReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), Context.Main);
    }
}
