using CsCheck;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Outbox;

/// <summary>Changes that wait together.</summary>
[TestClass]
public sealed class OutboxChangesTests
{
    private readonly OutboxChanges _changes = new([]);

    [TestMethod]
    public void A_later_change_of_a_column_keeps_what_the_store_has()
    {
        _changes.Add(Change("A", "B"));
        _changes.Add(Change("B", "C", minute: 1));

        var change = _changes.Items.Single();
        Assert.AreEqual(("A", "C", TestMessages.Noon.AddMinutes(1)), (change.Before, change.After, change.ChangedAt));
    }

    [TestMethod]
    public void A_change_back_is_none()
    {
        _changes.Add(Change("A", "B"));
        _changes.Add(Change("B", "A"));

        Assert.IsTrue(_changes.IsEmpty);
    }

    [TestMethod]
    public void A_change_a_person_has_to_decide_about_stays_until_then()
    {
        _changes.Add(Change("A", "B") with { IsHeld = true });
        _changes.Add(Change("B", "A"));

        Assert.IsTrue(_changes.Items.Single().IsHeld);
        Assert.IsTrue(_changes.IsHeld);
    }

    [TestMethod]
    public void A_change_back_is_sent_when_an_attempt_may_have_changed_the_store()
    {
        _changes.Add(Change("A", "B"));
        _changes.MarkAttempted();
        _changes.Add(Change("B", "A"));

        var change = _changes.Items.Single();
        Assert.AreEqual(("A", "A", "B"), (change.Before, change.After, change.Attempted.Single()));
    }

    [TestMethod]
    public void Of_what_was_attempted_the_ten_newest_values_are_remembered_once_each()
    {
        var before = "0";
        for (var number = 1; number <= 30; number++)
        {
            var after = $"{number % 13}";
            _changes.Add(Change(before, after));
            _changes.MarkAttempted();
            before = after;
        }

        Assert.AreEqual("8 9 10 11 12 0 1 2 3 4", string.Join(' ', _changes.Items.Single().Attempted));
    }

    [TestMethod]
    public void The_same_column_of_two_addresses_is_two_changes()
    {
        _changes.Add(Change("A", "B") with { Address = "7" });
        _changes.Add(Change("A", "C") with { Address = "8" });

        Assert.AreEqual("B C", string.Join(' ', _changes.Items.Select(change => change.After)));
        Assert.AreEqual("C", _changes.Find("city", "8")?.After);
        Assert.IsNull(_changes.Find("city", null));
    }

    [TestMethod]
    public void Whatever_was_typed_in_between_only_first_and_last_count() =>
        Gen.Char['A', 'C'].Select(letter => letter.ToString()).Array[1, 20].Sample(values =>
        {
            var changes = new OutboxChanges([]);
            var before = "A";
            foreach (var value in values.Where(value => value != before))
            {
                changes.Add(Change(before, value));
                before = value;
            }

            return before == "A" ? changes.IsEmpty : changes.Items.Single() is { Before: "A" } change && change.After == before;
        });

    private static FieldChange Change(string? before, string? after, int minute = 0) =>
        new() { Column = "city", Field = "customer.addresses.city", Before = before, After = after, ChangedAt = TestMessages.Noon.AddMinutes(minute) };
}
