using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Customers;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Tests.Operations.Customers;

[TestClass]
public sealed class CustomerMergeTests
{
    private static readonly string[] Captures = ["customer-1.json", "customer-3-b2b-3-addresses.json", "customer-6-no-address.json", "customer-7-after.json"];

    private static readonly Gen<string?> Text = Gen.OneOf(Gen.Const((string?)null), Gen.String[Gen.Char['a', 'e'], 0, 3].Select(text => (string?)text));

    private static readonly Gen<CustomerChangeRequest> Change = Gen.Select(Text, Text, Text, Text, Gen.Int[0, 3], Gen.Bool).Select(
        (middle, prefix, suffix, tax, number, flag) => new CustomerChangeRequest
        {
            MiddleName = middle,
            Prefix = prefix,
            Suffix = suffix,
            TaxId = tax,
            Gender = number == 0 ? null : number,
            GroupId = number == 0 ? null : $"{number}",
            IsSubscribed = flag ? true : null,
        });

    [TestMethod]
    public void A_change_touches_what_is_given_and_nothing_else() => Change.Sample(request =>
    {
        foreach (var file in Captures)
        {
            var (before, after) = (Capture.Json(file), new RawRecord(Capture.Json(file)));

            CustomerMerge.Apply(after, request);

            foreach (var (name, value) in before.Where(member => !IsGiven(request, member.Key)))
            {
                Assert.IsTrue(JsonNode.DeepEquals(value, after.Json[name]), $"{file}: {name}");
            }

            Assert.IsFalse(CustomerMerge.Apply(after, request), "applied twice it changes nothing");
        }
    });

    [TestMethod]
    public void What_changes_nothing_says_so()
    {
        var customer = new RawRecord(Capture.Json("customer-1.json"));

        Assert.IsFalse(CustomerMerge.Apply(customer, new CustomerChangeRequest()));
        Assert.IsFalse(CustomerMerge.Apply(customer, new CustomerChangeRequest { FirstName = "Anna", Email = "ANNA.mueller@example.com", Gender = 2, GroupId = "1", MiddleName = "", IsSubscribed = false }));
        Assert.IsTrue(JsonNode.DeepEquals(Capture.Json("customer-1.json"), customer.Json));
    }

    [TestMethod]
    [DataRow("0", "0")]
    [DataRow("007", "7")]
    public void A_group_is_a_number(string given, string expected)
    {
        var customer = new RawRecord(Capture.Json("customer-1.json"));

        CustomerMerge.Apply(customer, new CustomerChangeRequest { GroupId = given });

        Assert.AreEqual(expected, customer.Json["group_id"]!.ToJsonString());
    }

    [TestMethod]
    public void A_subscription_keeps_what_extensions_put_beside_it()
    {
        var customer = new RawRecord(new JsonObject { ["extension_attributes"] = new JsonObject { ["is_subscribed"] = false, ["company_attributes"] = new JsonObject { ["company_id"] = 7 } } });

        Assert.IsTrue(CustomerMerge.Apply(customer, new CustomerChangeRequest { IsSubscribed = true }));

        Assert.AreEqual("""{"is_subscribed":true,"company_attributes":{"company_id":7}}""", customer.Json["extension_attributes"]!.ToJsonString());
    }

    [TestMethod]
    public void An_attribute_is_set_beside_the_others_and_once()
    {
        var customer = new RawRecord(new JsonObject { ["custom_attributes"] = new JsonArray(new JsonObject { ["attribute_code"] = "loyalty", ["value"] = "gold" }) });

        Assert.IsTrue(CustomerMerge.SetAttribute(customer, "d365_customer_id", "A"));
        Assert.IsFalse(CustomerMerge.SetAttribute(customer, "d365_customer_id", "A"));
        Assert.IsTrue(CustomerMerge.SetAttribute(customer, "d365_customer_id", "B"));

        Assert.AreEqual("B", CustomerMerge.Attribute(customer, "d365_customer_id"));
        Assert.AreEqual("gold", CustomerMerge.Attribute(customer, "loyalty"));
        Assert.IsNull(CustomerMerge.Attribute(customer, "other"));
        Assert.HasCount(2, customer.Json["custom_attributes"]!.AsArray());
    }

    [TestMethod]
    public void A_customer_without_attributes_gets_the_first() =>
        Assert.IsTrue(CustomerMerge.SetAttribute(new RawRecord(Capture.Json("customer-6-no-address.json")), "d365_customer_id", "A"));

    private static bool IsGiven(CustomerChangeRequest request, string member) => member switch
    {
        "middlename" => request.MiddleName is not null,
        "prefix" => request.Prefix is not null,
        "suffix" => request.Suffix is not null,
        "taxvat" => request.TaxId is not null,
        "gender" => request.Gender is not null,
        "group_id" => request.GroupId is not null,
        "extension_attributes" => request.IsSubscribed is not null,
        _ => false,
    };
}
