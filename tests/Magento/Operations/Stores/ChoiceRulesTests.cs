using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Tests.Operations.Stores;

[TestClass]
public sealed class ChoiceRulesTests
{
    [TestMethod]
    public void Real_customer_groups_are_choices()
    {
        var rows = JsonSerializer.Deserialize(Capture.Bytes("customer-groups.json"), ChoiceJson.Default.ListWireChoiceRow)!.Items!.OfType<ChoiceRow>();

        var choices = ChoiceRules.Of(rows, row => row.Id, row => row.Code);

        Assert.AreEqual(new Choice("0", "NOT LOGGED IN"), choices[0]);
        Assert.AreEqual(new Choice("4", "B2B Händler"), choices[4]);
    }

    [TestMethod]
    public void Rows_without_a_value_are_left_out_those_without_a_name_show_their_value_and_doubles_come_once()
    {
        ChoiceRow[] rows = [new() { Code = "a", Name = "A" }, new() { Name = "lost" }, new() { Code = "b", Name = " " }, new() { Code = "a", Name = "again" }];

        CollectionAssert.AreEqual(new Choice[] { new("a", "A"), new("b", "b") }, ChoiceRules.Of(rows, row => row.Code, row => row.Name));
    }

    [TestMethod]
    public void Names_that_occur_twice_carry_their_values()
    {
        var list = ChoiceRules.Distinct([new("de", "German"), new("at", "german"), new("fr", "French")]);

        CollectionAssert.AreEqual(new[] { "German (de)", "german (at)", "French" }, list.Value.Select(choice => choice.Name).ToList());
        CollectionAssert.AreEqual(new[] { "de", "at", "fr" }, list.Value.Select(choice => choice.Value).ToList());
    }

    [TestMethod]
    public void What_a_store_uses_stands_behind_what_every_store_has()
    {
        var seen = ChoiceRules.StatusesOf([new() { Status = "processing" }, new() { Status = "zz_checked" }, new() { Status = "aa_waiting" }, new()]);

        var joined = ChoiceRules.Join(StandardChoices.OrderStatuses, seen);

        Assert.HasCount(StandardChoices.OrderStatuses.Count + 2, joined);
        Assert.AreEqual(new Choice("processing", "Processing"), joined.Single(choice => choice.Value == "processing"));
        CollectionAssert.AreEqual(new[] { "aa_waiting", "zz_checked" }, joined.TakeLast(2).Select(choice => choice.Value).ToList());
    }

    [TestMethod]
    public void Carriers_of_shipments_are_named_as_the_merchant_named_them()
    {
        var carriers = ChoiceRules.CarriersOf(
        [
            new() { Tracks = [new() { CarrierCode = "gls", Title = "GLS Paket" }, new() { CarrierCode = "dpd" }, null, new() { Title = "lost" }] },
            new() { Tracks = [new() { CarrierCode = "gls", Title = "other" }] },
            new(),
        ]);

        CollectionAssert.AreEqual(new Choice[] { new("dpd", "dpd"), new("gls", "GLS Paket") }, carriers);
    }

    [TestMethod]
    [DataRow("""[{"status":"pending","state":"new","label":"Pending"},{"status":"x"},{"label":"lost"},5]""")]
    [DataRow("""{"items":[{"status":"pending","state":"new","label":"Pending"},{"status":"x","label":""}],"total_count":2}""")]
    public void Statuses_of_the_cloud_service_are_read_in_either_shape(string json) =>
        CollectionAssert.AreEqual(new Choice[] { new("pending", "Pending"), new("x", "x") }, ChoiceRules.StatusesOf(JsonDocument.Parse(json).RootElement));

    [TestMethod]
    [DataRow("5")]
    [DataRow("{}")]
    [DataRow("\"text\"")]
    public void Another_shape_holds_no_statuses(string json) => Assert.IsEmpty(ChoiceRules.StatusesOf(JsonDocument.Parse(json).RootElement));

    [TestMethod]
    public void Options_of_returns_are_found_by_their_attribute()
    {
        var metadata = JsonDocument.Parse("""
            [{"attribute_code":"resolution","options":[{"label":"Refund","value":"12"}]},
             {"attribute_code":"reason","options":[{"label":" ","value":""},{"label":"Wrong Color","value":"4"},{"label":"Wrong Size","value":5},{"label":"","value":"6"}]},
             {"options":[]}, 7]
            """).RootElement;

        CollectionAssert.AreEqual(new Choice[] { new("4", "Wrong Color"), new("5", "Wrong Size") }, ChoiceRules.OptionsOf(metadata, "reason"));
        Assert.IsEmpty(ChoiceRules.OptionsOf(metadata, "condition"));
    }

    [TestMethod]
    public void Standard_lists_hold_no_value_and_no_name_twice()
    {
        foreach (var list in new[] { StandardChoices.OrderStatuses, StandardChoices.OrderStates, StandardChoices.Carriers, StandardChoices.ReturnStatuses })
        {
            Assert.HasCount(list.Count, list.Select(choice => choice.Value).Distinct());
            Assert.HasCount(list.Count, list.Select(choice => choice.Name).Distinct());
        }
    }
}
