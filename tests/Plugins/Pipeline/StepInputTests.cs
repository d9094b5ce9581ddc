using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Pipeline;

[TestClass]
public sealed class StepInputTests
{
    [TestMethod]
    public void Sees_the_row_as_it_will_be()
    {
        var input = new StepInput(
            new Entity("mag_syncissue") { ["a"] = " new ", ["b"] = null, ["d"] = new OptionSetValue(2) },
            new Entity("mag_syncissue") { ["a"] = "old", ["b"] = "old", ["c"] = "old", ["d"] = new OptionSetValue(1) });

        Assert.AreEqual("new", input.Text("a"));
        Assert.IsNull(input.Text("b"));
        Assert.AreEqual("old", input.Text("c"));
        Assert.IsNull(input.Text("e"));
        Assert.AreEqual("old", input.Stored<string>("a"));
        Assert.AreEqual(2, input.Choice("d"));
        Assert.AreEqual(1, input.StoredChoice("d"));
    }

    [TestMethod]
    public void Sees_nothing_stored_on_create()
    {
        var input = new StepInput(new Entity("mag_syncissue") { ["a"] = "   " }, null);

        Assert.IsNull(input.Text("a"));
        Assert.IsNull(input.Stored<string>("a"));
        Assert.AreEqual(0, input.Value<int>("b"));
    }

    [TestMethod]
    public void Refuses_a_message_without_a_row() =>
        Assert.ThrowsExactly<InvalidPluginExecutionException>(() => StepInput.Of(new TestExecutionContext()));

    [TestMethod]
    public void Refuses_an_update_without_its_image()
    {
        var context = new TestExecutionContext { MessageName = "Update" };
        context.InputParameters["Target"] = new Entity("mag_syncissue");

        Assert.ThrowsExactly<InvalidPluginExecutionException>(() => StepInput.Of(context));

        context.PreEntityImages[StepInput.PreImage] = new Entity("mag_syncissue") { ["a"] = "old" };
        Assert.AreEqual("old", StepInput.Of(context).Text("a"));
    }
}
