using System.Text.Json;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>A person gets everything the tables know, and nothing about anybody else.</summary>
[TestClass]
public sealed class CustomerExportTests
{
    private readonly PrivacyWorld _world = new();

    [TestMethod]
    public void Everything_that_names_the_person_is_in_it()
    {
        _world.Fill();

        var (document, rows) = Export(("ContactId", _world.ContactId));

        var tables = document.GetProperty("tables");
        string[] expected = ["annotation", "contact", "customeraddress", "incident", "lead", "mag_conflict", "mag_identity", "mag_invoice", "mag_order", "mag_orderline", "mag_outbox", "mag_refund", "mag_return", "mag_returnline", "mag_shipment", "mag_syncissue", "mag_transaction", "mag_webactivity"];
        Assert.AreEqual(string.Empty, string.Join(", ", expected.Except(tables.EnumerateObject().Select(table => table.Name))));
        Assert.AreEqual(rows, tables.EnumerateObject().Sum(table => table.Value.GetArrayLength()));
        Assert.IsTrue(document.GetProperty("isComplete").GetBoolean());
        Assert.AreEqual("customer5@example.com", document.GetProperty("emailAddresses")[0].GetString());
        Assert.AreEqual(29.75m, tables.GetProperty("mag_order")[0].GetProperty("mag_grandtotal").GetDecimal());
        Assert.AreEqual("please ring twice", tables.GetProperty("mag_order")[0].GetProperty("mag_customernote").GetString());
    }

    [TestMethod]
    public void Nobody_else_is_in_it()
    {
        _world.Fill();

        var (document, _) = Export(("Email", "customer5@example.com"));

        Assert.DoesNotContain("Otto", document.GetRawText());
        Assert.DoesNotContain("customer6", document.GetRawText());
    }

    [TestMethod]
    public void After_the_erasure_it_names_nobody()
    {
        _world.Fill();
        var contact = _world.ContactId;
        _world.Erase(("ContactId", contact));

        var (document, rows) = Export(("ContactId", contact));

        Assert.IsGreaterThan(0, rows);
        foreach (var value in PrivacyWorld.PersonalValues)
        {
            Assert.DoesNotContain(value, document.GetRawText());
        }
    }

    [TestMethod]
    public void Nobody_has_an_empty_export()
    {
        var (document, rows) = Export(("Email", "nobody@example.com"));

        Assert.AreEqual(0, rows);
        Assert.IsEmpty(document.GetProperty("tables").EnumerateObject());
    }

    [TestMethod]
    public void An_export_that_is_too_long_says_so()
    {
        _world.Fill();

        var result = new CustomerExport(_world.Dataverse.Service, mostRows: 3).Export(new Person(_world.ContactId, ["customer5@example.com"]));

        Assert.AreEqual(3, result.Rows);
        Assert.IsFalse(result.IsComplete);
        Assert.IsFalse(JsonDocument.Parse(result.Json).RootElement.GetProperty("isComplete").GetBoolean());
    }

    [TestMethod]
    public void Pages_are_read_to_the_end()
    {
        for (var id = 1; id <= 7; id++)
        {
            _world.Import("mag_ImportOrder", TestMessages.Order($"{id}"));
        }

        var rows = new PersonRows(_world.Dataverse.Service, new Person(_world.ContactId, []), pageSize: 2).Of("mag_order", new Microsoft.Xrm.Sdk.Query.ColumnSet("mag_name"));

        Assert.AreEqual(7, rows.Count());
    }

    private (JsonElement Document, int Rows) Export(params (string Name, object Value)[] inputs)
    {
        var answer = SandboxTestDataverse.Call(_world.Administrator, "mag_ExportCustomer", inputs);
        return (JsonDocument.Parse((string)answer["Json"]).RootElement, (int)answer["Rows"]);
    }
}
