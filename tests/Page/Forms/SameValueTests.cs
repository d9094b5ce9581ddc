using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class SameValueTests
{
    [TestMethod]
    public void An_empty_text_is_no_value() => Assert.IsTrue(SameValue.Of(string.Empty, null));

    [TestMethod]
    public void The_name_of_a_looked_up_row_does_not_count()
    {
        var id = new Guid("7cb9d1a4-63b2-4a0e-9d0b-6a9c0f0f0001");

        Assert.IsTrue(SameValue.Of(new EntityReference("contact", id) { Name = "Anna" }, new EntityReference("contact", id)));
        Assert.IsFalse(SameValue.Of(new EntityReference("contact", id), new EntityReference("account", id)));
        Assert.IsFalse(SameValue.Of(new EntityReference("contact", id), null));
    }

    [TestMethod]
    public void Options_and_amounts_are_compared_by_value()
    {
        Assert.IsTrue(SameValue.Of(new OptionSetValue(1), new OptionSetValue(1)));
        Assert.IsFalse(SameValue.Of(new OptionSetValue(1), new OptionSetValue(2)));
        Assert.IsTrue(SameValue.Of(new Money(1.50m), new Money(1.5m)));
        Assert.IsFalse(SameValue.Of(new Money(1.5m), null));
    }

    [TestMethod]
    public void Several_options_have_no_order() => Assert.IsTrue(SameValue.Of(
        new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(2)]),
        new OptionSetValueCollection([new OptionSetValue(2), new OptionSetValue(1)])));

    [TestMethod]
    public void A_browsers_line_ends_are_no_change() => Assert.IsTrue(SameValue.Of("a\r\nb", "a\nb"));
}
