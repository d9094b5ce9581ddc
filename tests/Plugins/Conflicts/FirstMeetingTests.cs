using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Outbox;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Conflicts;

/// <summary>A contact or account that people made before the store told of it.</summary>
[TestClass]
public sealed class FirstMeetingTests
{
    private readonly OutboxWorld _world = new();

    [TestMethod]
    public void What_Dataverse_is_the_owner_of_stays_and_goes_to_the_store()
    {
        Meet(("firstname", "Anne"), ("lastname", "Müller"));

        Assert.AreEqual("Anne Müller", $"{_world.Contact.Text("firstname")} {_world.Contact.Text("lastname")}");
        Assert.AreEqual("firstname: Anna > Anne", _world.Changes);
        Assert.IsEmpty(_world.Conflicts);
    }

    [TestMethod]
    public void What_Dataverse_lacks_or_the_store_is_the_owner_of_is_taken()
    {
        Meet(("firstname", "Anna"), ("lastname", "Müller"), ("telephone1", "1"), ("address1_city", "Ulm"));

        Assert.AreEqual("München", _world.Contact.Text("address1_city"));
        Assert.AreNotEqual("1", _world.Contact.Text("telephone1"));
        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void A_guest_who_registers_is_believed()
    {
        _world.Store.Import(GuestOrder(email: "customer5@example.com"));

        _world.Import(Customer());

        Assert.AreEqual("Anna Müller", $"{_world.Contact.Text("firstname")} {_world.Contact.Text("lastname")}");
        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void The_second_message_is_news_as_any_other()
    {
        Meet(("firstname", "Anna"), ("lastname", "Müller"));

        _world.Import(Customer(revision: 1) with { FirstName = "Anne" });

        Assert.AreEqual("Anne", _world.Contact.Text("firstname"));
        Assert.IsEmpty(_world.Rows);
    }

    private void Meet(params (string Column, object? Value)[] values)
    {
        _world.Store.Add("contact", [("emailaddress1", "customer5@example.com"), .. values]);
        _world.Import(Customer());
    }
}
