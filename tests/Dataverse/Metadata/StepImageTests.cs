using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Solutions;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

[TestClass]
public sealed class StepImageTests
{
    [TestMethod]
    [DataRow(0, "Update", 20, "Target", true, false)]
    [DataRow(1, "Update", 40, "Target", false, true)]
    [DataRow(2, "Update", 40, null, true, true)]
    [DataRow(1, "Create", 40, "Id", false, true)]
    [DataRow(0, "Delete", 20, "Target", true, false)]
    [DataRow(0, "SetState", 20, "EntityMoniker", true, false)]
    public void Reads_the_images_a_message_can_have(int kind, string message, int stage, string? property, bool before, bool after)
    {
        var image = StepImageReader.Read(Image(kind, property), message, stage);

        Assert.AreEqual((before, after), (image.Before, image.After));
        CollectionAssert.AreEqual(new[] { "mag_name", "mag_sku" }, image.Columns.ToList());
    }

    [TestMethod]
    [DataRow(0, "Create", 20, null)]
    [DataRow(2, "Create", 40, null)]
    [DataRow(1, "Delete", 40, null)]
    [DataRow(1, "Update", 20, null)]
    [DataRow(1, "Create", 40, "Target")]
    [DataRow(0, "Update", 20, "Id")]
    public void Refuses_the_images_the_platform_refuses(int kind, string message, int stage, string? property) =>
        Assert.ThrowsExactly<InvalidDataException>(() => StepImageReader.Read(Image(kind, property), message, stage));

    private static XElement Image(int kind, string? property) => new(
        "SdkMessageProcessingStepImage",
        new XElement("Attributes", "mag_name,mag_sku"),
        new XElement("EntityAlias", "Image"),
        new XElement("ImageType", kind),
        property is null ? null : new XElement("MessagePropertyName", property));
}
