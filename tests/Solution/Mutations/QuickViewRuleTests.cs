using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Quick views that would stay empty are reported.</summary>
[TestClass]
public sealed class QuickViewRuleTests
{
    private static readonly string Form = $"Entities/mag_Parcel/FormXml/main/{FixtureInterface.MainForm}.xml";

    private static readonly QuickViewRule Rule = new();

    [TestMethod]
    [DataRow("11111111-0000-5000-8000-000000000003&lt;", "11111111-0000-5000-8000-00000000000f&lt;", "is not a quick view form of contact", DisplayName = "a form that does not exist")]
    [DataRow("11111111-0000-5000-8000-000000000003&lt;", "11111111-0000-5000-8000-000000000001&lt;", "is not a quick view form of contact", DisplayName = "a main form")]
    [DataRow("entityname=\"contact\"", "entityname=\"mag_box\"", "table \"mag_box\" does not exist", DisplayName = "a table that does not exist")]
    [DataRow("entityname=\"contact\"", "entityname=\"mag_parcel\"", "leads to contact, not to mag_parcel", DisplayName = "a table the lookup does not lead to")]
    [DataRow("&lt;QuickFormIds&gt;", "&lt;QuickFormIds", "QuickForms does not list a form", DisplayName = "a broken list")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Form, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_quick_view_without_forms()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Form, form => form.Descendants("parameters").Remove());

        copy.MustBreak(Rule, "control contactview: QuickForms does not list a form");
    }
}
