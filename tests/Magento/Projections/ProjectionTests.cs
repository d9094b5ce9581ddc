using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Projections;

[TestClass]
public sealed class ProjectionTests
{
    /// <summary>Never asked for: card, token and gateway fields, the secret of guest order links, network addresses.</summary>
    private static readonly string[] Denied =
    [
        "cc_number_enc", "cc_exp_month", "cc_exp_year", "cc_owner", "cc_ss_start_month", "cc_ss_start_year", "cc_ss_issue", "cc_cid_status", "cc_secure_verify",
        "cc_debug_request_body", "cc_debug_response_body", "cc_debug_response_serialized", "cc_last4", "cc_type", "cc_avs_status", "cc_approval", "cc_trans_id",
        "echeck_account_name", "echeck_account_type", "echeck_bank_name", "echeck_routing_number", "echeck_type",
        "additional_data", "additional_information", "payment_additional_info", "vault_payment_token", "gateway_token", "public_hash", "token_details",
        "anet_trans_method", "account_status", "address_status", "protection_eligibility", "protect_code", "remote_ip", "x_forwarded_for",
        "gift_cards", "rp_token", "password", "password_hash", "custom_attributes", "comments", "status_histories", "shipping_label",
    ];

    /// <summary>What customer and store write to each other about a return is what the return is about; of an order such texts stay in the store.</summary>
    private static readonly string[] OfReturns = ["comments"];

    [TestMethod]
    public void Never_asks_for_a_denied_field()
    {
        foreach (var selection in Projection.All)
        {
            Assert.IsEmpty(selection.Names.Intersect(selection == Projection.Returns || selection == Projection.ReturnChanges ? Denied.Except(OfReturns) : Denied));
            Assert.IsFalse(selection.Names.Any(name => name.StartsWith("cc_", StringComparison.Ordinal) || name.StartsWith("echeck_", StringComparison.Ordinal)));
        }
    }

    [TestMethod]
    public void Never_asks_for_a_whole_payment_or_whole_extension_attributes()
    {
        Assert.Contains("payment[method,last_trans_id,po_number,amount_ordered,amount_authorized,amount_paid,amount_refunded]", Projection.Orders.ToString());
        Assert.Contains("extension_attributes[shipping_assignments[shipping[address[", Projection.Orders.ToString());
        Assert.DoesNotContain("extension_attributes,", string.Join(' ', Projection.All));
        Assert.DoesNotContain("payment,", string.Join(' ', Projection.All));
    }

    [TestMethod]
    [DataRow("entity_id,updated_at", 0)]
    [DataRow("id,updated_at", 1)]
    [DataRow("entity_id,order_id,updated_at", 2)]
    public void Asks_change_feeds_for_ids_and_dates_only(string expected, int which) =>
        Assert.AreEqual(expected, new[] { Projection.OrderChanges, Projection.CustomerChanges, Projection.DocumentChanges }[which].ToString());

    [TestMethod]
    public void Writes_filters_the_server_can_parse()
    {
        foreach (var selection in Projection.All)
        {
            var kept = FieldFilter.Apply(JsonNode.Parse("""{"items":[{"entity_id":1,"id":2}],"total_count":1}""")!, selection.ToListText());
            Assert.AreEqual(JsonValueKind.Object, kept.GetValueKind(), selection.ToListText());
        }
    }

    [TestMethod]
    public void Loses_nothing_that_is_mapped()
    {
        foreach (var file in Capture.All.Select(entry => entry.File).Where(file => file.StartsWith("order-", StringComparison.Ordinal) && file != "order-items.json"))
        {
            var whole = Capture.Json(file);
            var projected = FieldFilter.Apply(whole, Projection.Orders.ToString());
            Assert.AreEqual(Text(whole), Text(projected), file);
        }
    }

    [TestMethod]
    public void Never_maps_a_denied_field_that_comes_anyway()
    {
        var pan = Gen.Int[0, 999_999_999].Select(number => $"4111111{number:D9}");
        Gen.Select(pan, Gen.Int[0, Denied.Length - 1].Array[1, 5]).Sample((number, fields) =>
        {
            var order = Capture.Json("order-6-coupon.json");
            foreach (var field in fields)
            {
                order[Denied[field]] = number;
                order["payment"]![Denied[field]] = number;
                order["extension_attributes"]![Denied[field]] = new JsonObject { ["gateway_token"] = number };
                order["items"]![0]![Denied[field]] = number;
                order["billing_address"]![Denied[field]] = number;
            }

            return !Text(order).Contains(number, StringComparison.Ordinal);
        });
    }

    private static string Text(JsonNode order) =>
        JsonSerializer.Serialize(OrderReader.Read(Encoding.UTF8.GetBytes(order.ToJsonString()), Context.Main));
}
