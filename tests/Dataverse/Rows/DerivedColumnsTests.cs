using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Rows;

[TestClass]
public sealed class DerivedColumnsTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    [DataRow("contact")]
    [DataRow("lead")]
    public void The_full_name_follows_its_parts(string table)
    {
        var id = _dataverse.Service.Create(new Entity(table) { ["firstname"] = "Ann", ["lastname"] = "Roe" });

        _dataverse.Service.Update(new Entity(table, id) { ["lastname"] = "Doe" });

        Assert.AreEqual("Ann Doe", _dataverse.Row(table, id)["fullname"]);
    }

    [TestMethod]
    public void A_full_name_of_longest_parts_fits_its_column()
    {
        var id = _dataverse.Service.Create(new Entity("contact") { ["firstname"] = new string('a', 50), ["lastname"] = new string('b', 50) });

        Assert.AreEqual(101, _dataverse.Row("contact", id).GetAttributeValue<string>("fullname").Length);
    }

    [TestMethod]
    public void The_number_of_an_address_may_be_chosen()
    {
        var contact = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact")));

        var chosen = _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact, ["addressnumber"] = 9 });
        var next = _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact });

        Assert.AreEqual(9, _dataverse.Row("customeraddress", chosen)["addressnumber"]);
        Assert.AreEqual(10, _dataverse.Row("customeraddress", next)["addressnumber"]);
    }

    [TestMethod]
    public void An_address_that_changes_keeps_its_number()
    {
        var contact = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact")));
        var id = _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact });

        _dataverse.Service.Update(new Entity("customeraddress", id) { ["line1"] = "B" });

        Assert.AreEqual(3, _dataverse.Row("customeraddress", id)["addressnumber"]);
    }

    [TestMethod]
    public void The_whole_address_is_worked_out_of_its_parts()
    {
        var id = _dataverse.Service.Create(new Entity("contact")
        {
            ["address1_line1"] = "Main Street 1", ["address1_city"] = "Bern", ["address1_postalcode"] = "3000", ["address1_country"] = "CH",
        });

        var contact = _dataverse.Row("contact", id);
        Assert.AreEqual("Main Street 1\nBern\n3000\nCH", contact["address1_composite"]);
        Assert.IsFalse(contact.Contains("address2_composite"));
    }

    [TestMethod]
    public void Cases_are_numbered_and_a_number_does_not_come_again()
    {
        var customer = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact")));
        var first = _dataverse.Service.Create(new Entity("incident") { ["title"] = "A", ["customerid"] = customer });
        var number = _dataverse.Row("incident", first)["ticketnumber"];
        _dataverse.Service.Delete("incident", first);

        var second = _dataverse.Service.Create(new Entity("incident") { ["title"] = "B", ["customerid"] = customer });
        var given = _dataverse.Service.Create(new Entity("incident") { ["title"] = "C", ["customerid"] = customer, ["ticketnumber"] = "MY-1" });

        Assert.AreEqual("CAS-01001", number);
        Assert.AreEqual("CAS-01002", _dataverse.Row("incident", second)["ticketnumber"]);
        Assert.AreEqual("MY-1", _dataverse.Row("incident", given)["ticketnumber"]);
    }

    [TestMethod]
    public void Addresses_of_two_people_are_numbered_apart()
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var contact = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact")));
            _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact });
        }

        Assert.IsTrue(_dataverse.Sandbox.Rows("customeraddress").All(row => (int)row["addressnumber"] == 3));
    }
}
