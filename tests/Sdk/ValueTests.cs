using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class ValueTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    public static IEnumerable<object[]> Equals_cases()
    {
        yield return [new Money(1.0m), new Money(1.00m), true];
        yield return [new Money(1.0m), new Money(1.01m), false];
        yield return [new Money(1.0m), 1.0m, false];
        yield return [new OptionSetValue(2), new OptionSetValue(2), true];
        yield return [new OptionSetValue(2), new OptionSetValue(3), false];
        yield return [new EntityReference("contact", Id), new EntityReference("contact", Id), true];
        yield return [new EntityReference("contact", Id) { Name = "a" }, new EntityReference("contact", Id) { Name = "b" }, true];
        yield return [new EntityReference("contact", Id), new EntityReference("account", Id), false];
        yield return [new EntityReference("contact", Id), new EntityReference("contact", Guid.Empty), false];
        yield return [new EntityReference("mag_order", "mag_externalkey", "a"), new EntityReference("mag_order", "mag_externalkey", "a"), true];
        yield return [new EntityReference("mag_order", "mag_externalkey", "a"), new EntityReference("mag_order", "mag_externalkey", "b"), false];
        yield return [new Relationship("contact_tasks"), new Relationship("contact_tasks"), true];
        yield return [new Relationship("contact_tasks"), new Relationship("contact_tasks") { PrimaryEntityRole = EntityRole.Referenced }, false];
    }

    [TestMethod]
    [DynamicData(nameof(Equals_cases))]
    public void Values_compare_by_what_they_hold(object left, object right, bool equal)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);

        Assert.AreEqual(equal, left.Equals(right));
        if (equal)
        {
            Assert.AreEqual(left.GetHashCode(), right.GetHashCode());
        }
    }

    [TestMethod]
    public void Nothing_equals_null()
    {
        Assert.IsFalse(new Money(0m).Equals(null));
        Assert.IsFalse(new OptionSetValue(0).Equals(null));
        Assert.IsFalse(new EntityReference().Equals(null));
        Assert.IsFalse(new Relationship().Equals(null));
    }

    [TestMethod]
    public void A_managed_property_can_be_changed_until_it_says_otherwise() =>
        Assert.IsTrue(new BooleanManagedProperty(false).CanBeChanged);

    [TestMethod]
    public void A_label_shows_its_text_to_the_user_and_lists_it_by_language()
    {
        var label = new Label("Bestellung", 1031);

        Assert.AreEqual("Bestellung", label.UserLocalizedLabel.Label);
        Assert.AreEqual(1031, label.LocalizedLabels.Single().LanguageCode);
    }
}
