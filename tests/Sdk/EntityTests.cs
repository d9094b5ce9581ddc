using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class EntityTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    [TestMethod]
    public void A_missing_attribute_throws_by_index_and_is_default_by_method()
    {
        var entity = new Entity("contact");

        Assert.ThrowsExactly<KeyNotFoundException>(() => entity["fullname"]);
        Assert.IsNull(entity.GetAttributeValue<string>("fullname"));
        Assert.AreEqual(0, entity.GetAttributeValue<int>("numberofchildren"));
        Assert.IsNull(entity.GetAttributeValue<int?>("numberofchildren"));
    }

    [TestMethod]
    public void An_attribute_set_to_null_is_present_and_reads_as_default()
    {
        var entity = new Entity("contact") { ["revenue"] = null };

        Assert.IsTrue(entity.Contains("revenue"));
        Assert.IsNull(entity.GetAttributeValue<Money>("revenue"));
        Assert.IsFalse(entity.TryGetAttributeValue<Money>("revenue", out _));
    }

    [TestMethod]
    public void An_attribute_of_another_type_is_an_error_by_method_and_no_by_try()
    {
        var entity = new Entity("contact") { ["revenue"] = 1.5m };

        Assert.ThrowsExactly<InvalidCastException>(() => entity.GetAttributeValue<Money>("revenue"));
        Assert.IsFalse(entity.TryGetAttributeValue<Money>("revenue", out var money));
        Assert.IsNull(money);
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow(" ")]
    public void An_attribute_without_a_name_is_refused(string? name)
    {
        var entity = new Entity("contact");

        Assert.ThrowsExactly<ArgumentNullException>(() => entity.GetAttributeValue<string>(name));
    }

    [TestMethod]
    public void The_primary_key_attribute_does_not_move_the_id()
    {
        var entity = new Entity("contact") { ["contactid"] = Id };

        Assert.AreEqual(Guid.Empty, entity.Id);
    }

    [TestMethod]
    public void A_key_can_stand_for_the_id()
    {
        var entity = new Entity("mag_order", "mag_externalkey", "main-order-7");

        Assert.AreEqual("main-order-7", entity.KeyAttributes["mag_externalkey"]);
        Assert.AreEqual(Guid.Empty, entity.Id);
    }

    [TestMethod]
    public void A_reference_to_it_carries_id_key_and_version()
    {
        var entity = new Entity("mag_order", "mag_externalkey", "main-order-7") { Id = Id, RowVersion = "42" };

        var reference = entity.ToEntityReference();

        Assert.AreEqual("mag_order", reference.LogicalName);
        Assert.AreEqual(Id, reference.Id);
        Assert.AreEqual("42", reference.RowVersion);
        Assert.AreEqual("main-order-7", reference.KeyAttributes["mag_externalkey"]);
    }

    [TestMethod]
    public void Becomes_its_early_bound_type()
    {
        var entity = new Entity("contact", Id) { ["lastname"] = "Ørsted", RowVersion = "1" };

        var contact = entity.ToEntity<Contact>();

        Assert.AreEqual("Ørsted", contact.LastName);
        Assert.AreEqual(Id, contact.Id);
        Assert.AreEqual("1", contact.RowVersion);
    }

    [TestMethod]
    [DataRow("account")]
    [DataRow(null)]
    public void Does_not_become_the_type_of_another_table(string? table)
    {
        var entity = new Entity { LogicalName = table };

        Assert.ThrowsExactly<NotSupportedException>(() => entity.ToEntity<Contact>());
    }

    [TestMethod]
    public void Related_entities_are_kept_by_relationship_and_removed_with_null()
    {
        var contact = new Contact { Children = [new Entity("task"), new Entity("task")] };

        Assert.HasCount(2, contact.Children!.ToList());
        Assert.HasCount(1, contact.RelatedEntities.ToList());

        contact.Children = null;

        Assert.IsNull(contact.Children);
    }

    [EntityLogicalName("contact")]
    private sealed class Contact : Entity
    {
        public Contact()
            : base("contact")
        {
        }

        public string LastName => GetAttributeValue<string>("lastname");

        public IEnumerable<Entity>? Children
        {
            get => GetRelatedEntities<Entity>("contact_tasks", null);
            set => SetRelatedEntities("contact_tasks", null, value);
        }
    }
}
