using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class FieldTextTests
{
    private static readonly FieldText Text = new(Zones.Berlin);

    [TestMethod]
    public void No_value_is_no_text() => Assert.AreEqual(string.Empty, Text.Display(Columns.Of(ColumnKind.Text), null));

    [TestMethod]
    public void Dataverses_own_text_wins_because_it_knows_the_currency() =>
        Assert.AreEqual("€12.50", Text.Display(Columns.Of(ColumnKind.Money), new Money(12.5m), "€12.50"));

    [TestMethod]
    public void Dates_are_shown_in_the_users_time_zone_whatever_Dataverse_wrote() =>
        Assert.AreEqual("7/15/2026 12:30 PM", Text.Display(Columns.Of(ColumnKind.DateTime), new DateTime(2026, 7, 15, 10, 30, 0, DateTimeKind.Utc), "7/15/2026 10:30 AM"));

    [TestMethod]
    public void A_day_stays_the_day() =>
        Assert.AreEqual("7/15/2026", Text.Display(Columns.Of(ColumnKind.DateOnly), new DateTime(2026, 7, 15, 0, 0, 0, DateTimeKind.Unspecified)));

    [TestMethod]
    public void Values_without_a_text_of_Dataverse_get_one()
    {
        Assert.AreEqual("Old", Text.Display(Columns.Choice((1, "New"), (2, "Old")), new OptionSetValue(2)));
        Assert.AreEqual("3", Text.Display(Columns.Choice((1, "New")), new OptionSetValue(3)));
        Assert.AreEqual("1,234.50", Text.Display(Columns.Of(ColumnKind.Money) with { Precision = 2 }, new Money(1234.5m)));
        Assert.AreEqual("1,234", Text.Display(Columns.Of(ColumnKind.Whole), 1234));
        Assert.AreEqual("Yes", Text.Display(Columns.Of(ColumnKind.YesNo), true));
        Assert.AreEqual("Anna", Text.Display(Columns.Of(ColumnKind.Lookup), new EntityReference("contact", Guid.Empty) { Name = "Anna" }));
        Assert.AreEqual("(no name)", Text.Display(Columns.Of(ColumnKind.Lookup), new EntityReference("contact", Guid.Empty)));
    }

    [TestMethod]
    public void A_yes_no_column_has_its_own_words() =>
        Assert.AreEqual("Guest", FieldText.YesNo(Columns.Of(ColumnKind.YesNo) with { Options = [new(1, "Guest", null), new(0, "Registered", null)] }, flag: true));

    [TestMethod]
    public void An_input_gets_plain_numbers_and_the_browsers_dates()
    {
        Assert.AreEqual("1234.5", Text.Edit(Columns.Of(ColumnKind.Money), new Money(1234.5000m)));
        Assert.AreEqual("2026-07-15T12:30", Text.Edit(Columns.Of(ColumnKind.DateTime), new DateTime(2026, 7, 15, 10, 30, 59, DateTimeKind.Utc)));
        Assert.AreEqual("772100001", Text.Edit(Columns.Choice((772100001, "Old")), new OptionSetValue(772100001)));
        Assert.AreEqual(string.Empty, Text.Edit(Columns.Of(ColumnKind.Memo), null));
    }
}
