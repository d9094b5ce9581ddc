using System.Xml.Linq;
using CsCheck;
using PowerPlatformMagento.Packer.Diffing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Diffing;

/// <summary>What an upgrade may and may not do.</summary>
[TestClass]
public sealed class UpgradeRulesTests
{
    private const string Table = "Entities/mag_Parcel/Entity.xml";

    private const string Api = "customapis/mag_WeighParcel/customapi.xml";

    private const string Request = "customapis/mag_WeighParcel/customapirequestparameters/ParcelId/customapirequestparameter.xml";

    private const string Response = "customapis/mag_WeighParcel/customapiresponseproperties/Weight/customapiresponseproperty.xml";

    [TestMethod]
    [DataRow(Table, "<Type>decimal<", "<Type>float<", "~ column mag_parcel.mag_weight: not allowed, Type changes from \"decimal\" to \"float\"")]
    [DataRow(Table, "<MaxLength>100<", "<MaxLength>99<", "~ column mag_parcel.mag_name: not allowed, MaxLength goes from 100 to 99")]
    [DataRow(Table, "<Accuracy>2<", "<Accuracy>1<", "~ column mag_parcel.mag_weight: not allowed, Accuracy goes from 2 to 1")]
    [DataRow(Table, "<MaxValue>1000<", "<MaxValue>999<", "MaxValue goes from 1000 to 999")]
    [DataRow(Table, "<MinValue>0<", "<MinValue>1<", "MinValue goes from 0 to 1")]
    [DataRow(Table, "<OptionSetName>mag_condition<", "<OptionSetName>mag_state<", "OptionSetName changes from \"mag_condition\" to \"mag_state\"")]
    [DataRow(Table, "<OwnershipTypeMask>UserOwned<", "<OwnershipTypeMask>OrgOwned<", "~ table mag_parcel: not allowed, OwnershipTypeMask changes")]
    [DataRow(Table, "<EntitySetName>mag_parcels<", "<EntitySetName>mag_boxes<", "EntitySetName changes")]
    [DataRow(Table, "<AttributeName>mag_externalkey<", "<AttributeName>mag_name<", "~ key mag_parcel.mag_externalkey_key: not allowed, EntityKeyAttributes changes")]
    [DataRow(Table, "<IntroducedVersion>1.0.0.0<", "<IntroducedVersion>1.1.0.0<", "IntroducedVersion changes from 1.0.0.0 to 1.1.0.0")]
    [DataRow(Table, "status value=\"2\" state=\"1\"", "status value=\"2\" state=\"0\"", "~ status reason mag_parcel 2: not allowed, state changes from \"1\" to \"0\"")]
    [DataRow(Api, "<isfunction>0<", "<isfunction>1<", "~ Custom API mag_WeighParcel: not allowed, isfunction changes")]
    [DataRow(Api, "<bindingtype>0<", "<bindingtype>1<", "bindingtype changes")]
    [DataRow(Api, "<allowedcustomprocessingsteptype>0<", "<allowedcustomprocessingsteptype>2<", "allowedcustomprocessingsteptype changes")]
    [DataRow(Request, "<isoptional>0<", "<isoptional>1<", "~ request parameter mag_WeighParcel.ParcelId: not allowed, isoptional changes")]
    [DataRow(Response, "<type>2<", "<type>10<", "~ response property mag_WeighParcel.Weight: not allowed, type changes from \"2\" to \"10\"")]
    [DataRow("Roles/Parcel Clerk.xml", "{88888888", "{98888888", "~ role Parcel Clerk: not allowed, id changes")]
    [DataRow("Other/Relationships/Contact.xml", ">Contact<", ">Account<", "~ relationship mag_contact_mag_parcel: not allowed, ReferencedEntityName changes")]
    [DataRow("environmentvariabledefinitions/mag_Warehouse/environmentvariabledefinition.xml", "<type>100000000<", "<type>100000001<", "~ environment variable mag_Warehouse: not allowed, type changes")]
    public void A_change_that_breaks_rows_or_callers_is_refused(string file, string old, string changed, string expected)
    {
        var lines = Changes(copy => copy.Replace(file, old, changed));

        Assert.IsTrue(lines.Exists(line => line.Contains(expected, StringComparison.Ordinal)), string.Join(Environment.NewLine, lines));
    }

    [TestMethod]
    [DataRow(Table, "<MaxLength>100<", "<MaxLength>101<")]
    [DataRow(Table, "<MaxValue>1000<", "<MaxValue>1001<")]
    [DataRow(Table, "<MinValue>0<", "<MinValue>-1<")]
    [DataRow(Table, "<AppDefaultValue>772100000<", "<AppDefaultValue>-1<")]
    [DataRow(Table, "description=\"A parcel.\"", "description=\"A box.\"")]
    [DataRow(Api, "<isprivate>0<", "<isprivate>1<")]
    [DataRow("Roles/Parcel Clerk.xml", "level=\"Global\"", "level=\"Deep\"")]
    public void A_change_that_loses_nothing_is_allowed(string file, string old, string changed)
    {
        var lines = Changes(copy => copy.Replace(file, old, changed));

        Assert.IsNotEmpty(lines);
        Assert.IsFalse(lines.Exists(line => line.Contains("not allowed", StringComparison.Ordinal)), string.Join(Environment.NewLine, lines));
    }

    [TestMethod]
    [DataRow("OptionSets/mag_condition.xml", "- choice mag_condition: not allowed", "- option mag_condition 772100000: not allowed, rows keep the number")]
    [DataRow("Roles/Parcel Clerk.xml", "- role Parcel Clerk: not allowed, users lose it")]
    [DataRow(Api, "- Custom API mag_WeighParcel: not allowed")]
    [DataRow(Request, "- request parameter mag_WeighParcel.ParcelId: not allowed")]
    [DataRow(Response, "- response property mag_WeighParcel.Weight: not allowed")]
    [DataRow(Table, "- table mag_parcel: not allowed, the upgrade deletes its rows", "- column mag_parcel.mag_name: not allowed", "- key mag_parcel.mag_externalkey_key: not allowed")]
    [DataRow("Other/Relationships/Contact.xml", "- relationship mag_contact_mag_parcel: not allowed")]
    [DataRow("environmentvariabledefinitions/mag_Warehouse/environmentvariabledefinition.xml", "- environment variable mag_Warehouse: not allowed")]
    [DataRow("AppModules/mag_Parcels/AppModule.xml", "- app mag_Parcels: not allowed")]
    public void What_others_hold_on_to_is_not_removed(string file, params string[] expected)
    {
        var lines = Changes(copy => copy.Delete(file));

        foreach (var text in expected)
        {
            Assert.IsTrue(lines.Exists(line => line.StartsWith(text, StringComparison.Ordinal)), string.Join(Environment.NewLine, lines));
        }
    }

    [TestMethod]
    public void Dashboards_steps_views_forms_and_web_resources_may_go()
    {
        var lines = Changes(copy => copy.Delete($"Dashboards/{FixtureInterface.Dashboard}.xml").Delete($"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml")
            .Delete($"Entities/mag_Parcel/SavedQueries/{FixtureInterface.Views[1].Id}.xml").Delete("WebResources/mag_/defaults/parcels.xml.data.xml")
            .Delete($"Entities/mag_Parcel/FormXml/quick/{FixtureInterface.QuickForm}.xml"));

        Assert.HasCount(5, lines);
        Assert.IsFalse(lines.Exists(line => line.Contains("not allowed", StringComparison.Ordinal)), string.Join(Environment.NewLine, lines));
    }

    [TestMethod]
    public void A_plug_in_type_goes_only_after_its_steps()
    {
        Action<SolutionCopy> remove = copy => copy.Edit(FixturePlugins.Folder + ".data.xml", root => root.Descendants("PluginType").Last().Remove());
        Action<SolutionCopy> unused = copy => copy.Delete($"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml").Edit(Api, root => root.Element("plugintypeid")!.Remove());

        Assert.Contains($"- plug-in type {FixtureAssembly.Plugin}: not allowed, steps or Custom APIs of the last release run it; remove them in a release of their own first", Changes(remove));
        Assert.Contains($"- plug-in type {FixtureAssembly.Plugin}", Changes(remove, unused));
    }

    [TestMethod]
    public void The_content_of_a_web_resource_counts() =>
        CollectionAssert.AreEqual(new[] { "~ web resource mag_/defaults/parcels.xml" }, Changes(copy => copy.Write("WebResources/mag_/defaults/parcels.xml", "<parcels><parcel /></parcels>")));

    [TestMethod]
    public void A_rebuilt_assembly_is_no_change() =>
        Assert.IsEmpty(Changes(copy => copy.Write(FixturePlugins.Folder, FixtureAssembly.Build(FixtureAssembly.Name, [], []))));

    [TestMethod]
    public void Lengths_only_grow() => Gen.Select(Gen.Int[1, 4000], Gen.Int[1, 4000]).Sample((before, after) =>
    {
        ListedComponent Column(int length) => new(ComponentKind.Column, "t.c", new XElement("attribute", new XElement("MaxLength", length)));
        return UpgradeRules.OfChange(Column(before), Column(after)) is null == (after >= before);
    });

    private static List<string> Changes(Action<SolutionCopy> change, Action<SolutionCopy>? before = null)
    {
        using var old = FixtureSolutions.SpoilCore();
        using var copy = FixtureSolutions.SpoilCore();
        before?.Invoke(old);
        before?.Invoke(copy);
        change(copy);
        return [.. SolutionDiff.Of(old.Read(), copy.Read()).Changes.Select(line => line.ToString())];
    }
}
