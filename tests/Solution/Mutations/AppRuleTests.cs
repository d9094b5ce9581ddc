using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Apps that lack what they name are reported.</summary>
[TestClass]
public sealed class AppRuleTests
{
    private const string App = "AppModules/mag_Parcels/AppModule.xml";

    private static readonly AppRule Rule = new();

    [TestMethod]
    [DataRow("1")]
    [DataRow("26")]
    [DataRow("59")]
    [DataRow("60")]
    [DataRow("62")]
    public void Reports_a_component_that_is_not_defined(string type)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app =>
        {
            var component = app.Descendants("AppModuleComponent").Single(found => found.Attr("type") == type);
            component.Attributes().Last().Value = type is "1" or "62" ? "mag_gone" : "{00000000-0000-0000-0000-000000000001}";
        });

        copy.MustBreak(Rule, $"AppModuleComponent {type} ");
    }

    [TestMethod]
    public void Reports_a_component_of_a_kind_an_app_does_not_have()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app => app.Element("AppModuleComponents")!.Add(new XElement("AppModuleComponent", new XAttribute("type", "9"), new XAttribute("schemaName", "mag_condition"))));

        copy.MustBreak(Rule, "AppModuleComponent 9 mag_condition: is not defined");
    }

    [TestMethod]
    public void Reports_a_table_of_the_site_map_that_the_app_does_not_list()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app => app.Descendants("AppModuleComponent").Single(found => found.Attr("type") == "1").Remove());

        copy.MustBreak(Rule, "the site map shows mag_parcel, the app does not list it");
    }

    [TestMethod]
    public void Reports_an_app_without_site_map()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app => app.Descendants("AppModuleComponent").Single(found => found.Attr("type") == "62").Remove());

        copy.MustBreak(Rule, "lists no site map");
    }

    [TestMethod]
    public void Reports_a_role_nobody_has()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Delete("Roles/Parcel Clerk.xml");

        copy.MustBreak(Rule, "Role 88888888-0000-5000-8000-000000000001: is no role of the solutions");
    }

    [TestMethod]
    public void Reports_an_app_nobody_may_open()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app => app.Element("AppModuleRoleMaps")!.RemoveNodes());

        copy.MustBreak(Rule, "lets nobody open the app");
    }

    [TestMethod]
    public void Reports_an_icon_that_is_gone()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app => app.SetElementValue("WebResourceId", "00000000-0000-0000-0000-000000000001"));

        copy.MustBreak(Rule, "the icon 00000000-0000-0000-0000-000000000001 is not a web resource");
        copy.Edit(App, app => app.SetElementValue("WebResourceId", FixtureInterface.Icon)).MustKeep(Rule);
    }

    [TestMethod]
    public void Reports_another_client_and_another_folder()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(App, app => app.SetElementValue("ClientType", "2")).Move(App, "AppModules/Parcels/AppModule.xml");

        copy.MustBreak(Rule, "ClientType: is \"2\"");
        copy.MustBreak(Rule, "Call the folder mag_Parcels");
    }
}
