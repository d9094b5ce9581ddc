using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

/// <summary>Damaged records end as a value or as "not readable", never otherwise.</summary>
[TestClass]
public sealed class MutationTests
{
    private static readonly string?[] Values =
    [
        null, "null", "0", "-1", "1e400", "1e28", "29.949999999999999", "99999999999999999999999999999999", "\"\"", "\"text\"", "\"12\"", "true", "[]", "{}", "[[]]", "{\"a\":[1]}", "\"0000-00-00 00:00:00\"",
    ];

    [TestMethod]
    [DataRow("order-6-coupon.json")]
    [DataRow("order-5-closed-virtual.json")]
    [DataRow("order-14-other-store-view.json")]
    public void Orders_never_fail_otherwise(string file) => Check(Capture.Json(file).ToJsonString(), json => OrderReader.Read(json, Context.Main));

    [TestMethod]
    [DataRow("customer-1.json")]
    [DataRow("customer-3-b2b-3-addresses.json")]
    public void Customers_never_fail_otherwise(string file) => Check(
        Capture.Json(file).ToJsonString(),
        json => CustomerMapper.Map(JsonSerializer.Deserialize(json, WireJson.Default.CustomerWire)!, Context.Main));

    [TestMethod]
    [DataRow("shipments.json")]
    public void Shipments_never_fail_otherwise(string file) => Check(
        Capture.Items(file).First().ToJsonString(),
        json => ShipmentMapper.Map(JsonSerializer.Deserialize(json, WireJson.Default.ShipmentWire)!, new OrderRows([])));

    [TestMethod]
    public void Credit_memos_never_fail_otherwise() => Check(
        Capture.Items("creditmemos.json").First().ToJsonString(),
        json => DocumentMapper.Refund(JsonSerializer.Deserialize(json, WireJson.Default.CreditMemoWire)!, new OrderRows([])));

    private static void Check(string json, Func<byte[], object> map)
    {
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, Values.Length - 1]).Array[1, 4].Sample(
            changes =>
            {
                var node = JsonNode.Parse(json)!.AsObject();
                foreach (var (place, value) in changes)
                {
                    Change(node, place, Values[value]);
                }

                try
                {
                    return map(Encoding.UTF8.GetBytes(node.ToJsonString())) is not null;
                }
                catch (Exception exception) when (exception is JsonException or RecordNotReadableException or InvalidOperationException or OverflowException)
                {
                    return true;
                }
            },
            iter: 2_000);
    }

    // A null value removes the member.
    private static void Change(JsonObject root, int place, string? value)
    {
        var members = Members(root).ToList();
        var (owner, name) = members[place % members.Count];
        if (value is null)
        {
            owner.Remove(name);
        }
        else
        {
            owner[name] = JsonNode.Parse(value);
        }
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(member => Members(member.Value).Prepend((value, member.Key))).ToList(),
        JsonArray array => array.SelectMany(Members).ToList(),
        _ => [],
    };
}
