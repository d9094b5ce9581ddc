using System.Xml.Linq;
using PowerPlatformMagento.Packer.Standard;

namespace PowerPlatformMagento.Solution.Tests.Standard;

/// <summary>Lines of the vocabulary say what may stand where.</summary>
[TestClass]
public sealed class VocabularyTests
{
    [TestMethod]
    public void A_line_names_children_needed_ones_and_their_order()
    {
        var entry = Vocabulary.Parse("options/option=: +labels Descriptions");

        Assert.AreEqual("options/option", entry.Path);
        Assert.IsTrue(entry.IsOrdered);
        CollectionAssert.AreEqual(new[] { "labels", "Descriptions" }, entry.Children.ToList());
        CollectionAssert.AreEqual(new[] { "labels" }, entry.Needed.ToList());
    }

    [TestMethod]
    public void A_line_without_children_is_refused() => Assert.ThrowsExactly<InvalidDataException>(() => Vocabulary.Parse("option"));

    [TestMethod]
    public void The_parent_tells_elements_of_one_name_apart()
    {
        var table = XElement.Parse("<attributes><attribute /></attributes>");
        var fetch = XElement.Parse("<entity><attribute /></entity>");

        Assert.AreEqual("attributes/attribute", Vocabulary.Of(table.Elements().Single())!.Path);
        Assert.IsNull(Vocabulary.Of(fetch.Elements().Single()));
    }

    [TestMethod]
    public void A_role_of_an_app_is_not_a_role() =>
        Assert.IsNull(Vocabulary.Of(XElement.Parse("<AppModuleRoleMaps><Role /></AppModuleRoleMaps>").Elements().Single()));
}
