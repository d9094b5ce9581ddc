using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Customers;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Customers;

/// <summary>Names, e-mail addresses and addresses one at a time.</summary>
[TestClass]
public sealed class CustomerRulesTests
{
    private static readonly HashSet<string> Known = ["d365_customer_id", "segment"];

    [TestMethod]
    [DataRow("Anna")]
    [DataRow("Marie-Hélène")]
    [DataRow("O'Connor")]
    [DataRow("Smith, Jr.")]
    [DataRow("Weiß & Söhne")]
    [DataRow("Li 小龍")]
    [DataRow("Müller 2nd")]
    public void Names_of_people_are_taken(string name) => CustomerRules.Check(Customer(firstname: name, lastname: name));

    [TestMethod]
    [DataRow("<b>Anna</b>")]
    [DataRow("Anna (privat)")]
    [DataRow("a@b")]
    [DataRow("Anna/Berta")]
    [DataRow("Robert'); DROP TABLE")]
    [DataRow("Anna \U0001F600")]
    public void Other_texts_are_no_names(string name) => Refused(Customer(firstname: name), "First Name is not valid!");

    [TestMethod]
    [DataRow("a@b.de")]
    [DataRow("first.last+tag@sub.example.co.uk")]
    [DataRow("x@xn--mller-kva.example")]
    [DataRow("müller@example.de")]
    public void Addresses_of_mail_are_taken(string email) => CustomerRules.Check(Customer(email: email));

    [TestMethod]
    [DataRow("keine-mail")]
    [DataRow("a@b")]
    [DataRow("a@@b.de")]
    [DataRow("a b@c.de")]
    [DataRow("a@b..de")]
    [DataRow("@b.de")]
    [DataRow("a@.de")]
    [DataRow("<a@b.de>")]
    public void Other_texts_are_no_addresses_of_mail(string email) => Refused(Customer(email: email), "\"Email\" is not a valid email address.");

    [TestMethod]
    public void Texts_have_a_longest_length()
    {
        CustomerRules.Check(Customer(lastname: new string('a', 255)));
        Refused(Customer(lastname: new string('a', 256)), "\"Last Name\" length must be equal or less than 255 characters.");
    }

    [TestMethod]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Refused(Customer("", "", ""), "\"First Name\" is a required value.\n\"Last Name\" is a required value.\n\"Email\" is a required value.");

    [TestMethod]
    public void All_that_an_address_lacks_is_named_in_order()
    {
        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => AddressRules.Check([]));

        CollectionAssert.AreEqual(
            new[] { "firstname", "lastname", "street", "city", "telephone", "postcode", "countryId" }, refusal.Several.Select(problem => problem.RequiredField).ToArray());
    }

    [TestMethod]
    [DataRow("""{"country_id":"DE","region_id":81}""", "BAY", "Bayern", 81)]
    [DataRow("""{"country_id":"DE","region":{"region_id":81}}""", "BAY", "Bayern", 81)]
    [DataRow("""{"country_id":"DE","region":{"region":"Bayern"}}""", "BAY", "Bayern", 81)]
    [DataRow("""{"country_id":"DE","region":{"region_id":81},"region_id":93}""", "BAY", "Bayern", 81)]
    [DataRow("""{"country_id":"AT","region":{"region":"Tirol"}}""", "Tirol", "Tirol", 0)]
    [DataRow("""{"country_id":"AT"}""", null, null, 0)]
    [DataRow("""{"country_id":"US","region_id":999,"region":{"region_code":"XX","region":"Nowhere"}}""", "XX", "Nowhere", 999)]
    public void A_region_is_found_by_id_or_name(string address, string? code, string? name, int id)
    {
        var json = JsonNode.Parse(address)!.AsObject();

        AddressRules.WriteRegion(json);

        Assert.AreEqual((code, name, (long)id, (long)id), ((string?)json["region"]!["region_code"], (string?)json["region"]!["region"], json["region"]!["region_id"]!.GetValue<long>(), json["region_id"]!.GetValue<long>()));
    }

    // Whatever addresses claim to be the default: ids and flags say the same, and one address at most has a role.
    [TestMethod]
    public void Defaults_and_flags_agree() => Gen.Select(Gen.Int[0, 2].Array[0, 5], Gen.Int[0, 2].Array[5], Gen.Int[0, 6]).Sample(
        (billing, shipping, before) =>
        {
            var customer = new JsonObject { ["id"] = 1L, ["default_billing"] = $"{before}", ["default_shipping"] = $"{before}" };
            var addresses = new JsonArray();
            for (var index = 0; index < billing.Length; index++)
            {
                var address = new JsonObject { ["id"] = index + 1L };
                Claim(address, "default_billing", billing[index]);
                Claim(address, "default_shipping", shipping[index]);
                addresses.Add(address);
            }

            customer["addresses"] = addresses;
            AddressBook.Settle(customer);

            foreach (var role in new[] { "default_billing", "default_shipping" })
            {
                var flagged = addresses.Where(address => address![role]?.GetValue<bool>() == true).Select(address => $"{address!["id"]}").ToArray();
                CollectionAssert.AreEqual(customer[role] is { } id ? [(string)id!] : Array.Empty<string>(), flagged);
                Assert.IsTrue(addresses.All(address => address![role]?.GetValue<bool>() != false));
            }
        });

    [TestMethod]
    public void Replacing_keeps_what_a_known_address_was_not_told_and_makes_new_ones()
    {
        var customer = new JsonObject { ["id"] = 5L, ["addresses"] = new JsonArray(Address(1), Address(2)) };
        var documents = new DocumentSet();
        documents.Put(StoreEntity.Customers, customer.ToJsonString());

        AddressBook.Replace(customer, [new JsonObject { ["id"] = 2L, ["city"] = "Neustadt" }, Without(Address(0), "id")], documents.Children);

        var addresses = customer["addresses"]!.AsArray();
        Assert.AreEqual("2 3", string.Join(' ', addresses.Select(address => $"{address!["id"]}")));
        Assert.AreEqual(("Neustadt", "A"), ((string?)addresses[0]!["city"], (string?)addresses[0]!["firstname"]));
        Assert.AreEqual(5L, addresses[1]!["customer_id"]!.GetValue<long>());
    }

    [TestMethod]
    [DataRow("""[{"attribute_code":"segment","value":"A"}]""", """[{"attribute_code":"d365_customer_id","value":"1"},{"attribute_code":"segment","value":"A"}]""")]
    [DataRow("""[{"attribute_code":"d365_customer_id","value":"2"}]""", """[{"attribute_code":"d365_customer_id","value":"2"}]""")]
    [DataRow("""[{"attribute_code":"d365_customer_id","value":""}]""", null)]
    [DataRow("""[{"attribute_code":"d365_customer_id","value":null}]""", null)]
    [DataRow("""[{"attribute_code":"segment","value":["1","2"]}]""", """[{"attribute_code":"d365_customer_id","value":"1"},{"attribute_code":"segment","value":["1","2"]}]""")]
    [DataRow("""[{"attribute_code":"other","value":"x"}]""", """[{"attribute_code":"d365_customer_id","value":"1"}]""")]
    [DataRow("[]", """[{"attribute_code":"d365_customer_id","value":"1"}]""")]
    [DataRow(null, """[{"attribute_code":"d365_customer_id","value":"1"}]""")]
    public void Values_of_attributes_are_put_over_the_stored_ones(string? given, string? expected)
    {
        var customer = JsonNode.Parse("""{"custom_attributes":[{"attribute_code":"d365_customer_id","value":"1"}]}""")!.AsObject();

        CustomAttributeList.Merge(customer, given is null ? null : JsonNode.Parse(given)!.AsArray(), Known);

        Assert.AreEqual(expected, customer["custom_attributes"]?.ToJsonString());
    }

    private static void Claim(JsonObject address, string role, int claim)
    {
        if (claim < 2)
        {
            address[role] = claim == 1;
        }
    }

    private static JsonObject Without(JsonObject json, string name)
    {
        json.Remove(name);
        return json;
    }

    private static JsonObject Address(long id) => new()
    {
        ["id"] = id, ["firstname"] = "A", ["lastname"] = "B", ["street"] = new JsonArray("X 1"), ["city"] = "Y", ["postcode"] = "1", ["country_id"] = "DE", ["telephone"] = "1",
    };

    private static JsonObject Customer(string firstname = "A", string lastname = "B", string email = "a@example.com") => new() { ["firstname"] = firstname, ["lastname"] = lastname, ["email"] = email };

    private static void Refused(JsonObject customer, string message) => Assert.AreEqual(message, Assert.ThrowsExactly<StoreRuleException>(() => CustomerRules.Check(customer)).Message);
}
