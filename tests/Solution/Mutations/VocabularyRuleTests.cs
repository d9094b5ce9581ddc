using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Elements the import does not know, misses or wants elsewhere are reported.</summary>
[TestClass]
public sealed class VocabularyRuleTests
{
    private static readonly string Step = $"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml";

    private static readonly VocabularyRule Rule = new();

    [TestMethod]
    [DataRow("Entities/mag_Parcel/Entity.xml", "entity", "entity mag_Parcel")]
    [DataRow("Entities/mag_Parcel/Entity.xml", "attribute", "attribute mag_ParcelId")]
    [DataRow("OptionSets/mag_condition.xml", "optionset", "optionset mag_condition")]
    [DataRow("customapis/mag_WeighParcel/customapi.xml", "customapi", "customapi mag_WeighParcel")]
    [DataRow("Roles/Parcel Clerk.xml", "Role", "Role Parcel Clerk")]
    [DataRow("AppModules/mag_Parcels/AppModule.xml", "AppModule", "AppModule")]
    [DataRow("Other/Relationships/Contact.xml", "EntityRelationship", "EntityRelationship mag_contact_mag_parcel")]
    public void Reports_an_element_the_import_does_not_know(string file, string element, string shown)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(file, root => root.DescendantsAndSelf(element).First().Add(new XElement("isauditenabled", "1")));

        copy.MustBreak(Rule, $"{file}: {shown}: the import does not know <isauditenabled> here");
    }

    [TestMethod]
    [DataRow("EventHandlerTypeCode")]
    [DataRow("SdkMessageId")]
    [DataRow("PluginTypeName")]
    public void Reports_an_element_that_has_to_be_there(string element)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Step, step => step.Element(element)!.Remove());

        copy.MustBreak(Rule, $"lacks <{element}>");
    }

    [TestMethod]
    public void Reports_an_order_the_import_does_not_take()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Step, step =>
        {
            var stage = step.Element("Stage")!;
            stage.Remove();
            step.AddFirst(stage);
        });

        copy.MustBreak(Rule, "has its elements in another order than the import expects");
    }

    [TestMethod]
    public void Reports_a_manifest_that_does_not_say_its_package_type()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit("Other/Solution.xml", root => root.Descendants("Managed").Single().Remove());

        copy.MustBreak(Rule, "SolutionManifest: lacks <Managed>");
    }

    [TestMethod]
    public void A_table_may_order_its_settings_freely()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit("Entities/mag_Parcel/Entity.xml", root =>
        {
            var owner = root.Descendants("OwnershipTypeMask").Single();
            owner.Remove();
            root.Descendants("entity").Single().AddFirst(owner);
        }).MustKeep(Rule);
    }
}
