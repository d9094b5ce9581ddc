using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Spoilt forms are reported.</summary>
[TestClass]
public sealed class FormRuleTests
{
    private const string TextBox = "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}";

    private static readonly FormRule Rule = new FormRule();

    [TestMethod]
    public void Reports_a_column_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("Entities/mag_Order/FormXml", "systemform"), "datafieldname=\"mag_taxamount\"", "datafieldname=\"mag_taxes\"");

        copy.MustBreak(Rule, "mag_Order has no column \"mag_taxes\"");
    }

    [TestMethod]
    public void Reports_a_column_that_was_removed()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_placedon", column => column.Remove());

        copy.MustBreak(Rule, "mag_Order has no column \"mag_placedon\"");
    }

    [TestMethod]
    public void Reports_a_control_that_edits_another_type()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("control").First(c => c.Attribute("datafieldname")?.Value == "mag_grandtotal").SetAttributeValue("classid", TextBox));

        copy.MustBreak(Rule, "the control of \"mag_grandtotal\" does not edit a column of type money");
    }

    [TestMethod]
    public void Reports_a_control_of_an_unknown_class()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("control").First().SetAttributeValue("classid", "{00000000-0000-0000-0000-000000000000}"));

        copy.MustBreak(Rule, "does not edit a column of type nvarchar");
    }

    [TestMethod]
    [DataRow("tab")]
    [DataRow("section")]
    [DataRow("cell")]
    [DataRow("control")]
    public void Reports_an_id_used_twice(string kind)
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => Twice(root.Descendants(kind)));

        copy.MustBreak(Rule, $"{kind} id");
    }

    [TestMethod]
    public void Reports_a_section_name_used_twice()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("Entities/mag_Order/FormXml", "systemform"), "name=\"summary_balance\"", "name=\"summary_totals\"");

        copy.MustBreak(Rule, "section \"summary_totals\" appears 2 times");
    }

    [TestMethod]
    public void Reports_a_table_without_main_form()
    {
        using var copy = new SolutionCopy();

        copy.Delete(copy.Find("Entities/mag_Order/FormXml", "systemform"));

        copy.MustBreak(Rule, "mag_Order has no main form");
    }

    private static void Twice(IEnumerable<XElement> elements)
    {
        var two = elements.Take(2).ToList();
        two[1].SetAttributeValue("id", two[0].Attribute("id")!.Value);
    }

    [TestMethod]
    [DataRow("emailaddress1", "emailadress1", "Contact has no column \"emailadress1\"")]
    [DataRow("emailaddress1", "parentcustomerid", "the control of \"parentcustomerid\" does not edit a column of type customer")]
    public void Reports_a_standard_column_that_does_not_exist_or_fit(string column, string other, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace($"Entities/Contact/FormXml/quick/{FixtureInterface.ContactForm}.xml", $"datafieldname=\"{column}\"", $"datafieldname=\"{other}\"");

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_control_that_binds_nothing()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace($"Entities/Contact/FormXml/quick/{FixtureInterface.ContactForm}.xml", " datafieldname=\"emailaddress1\"", string.Empty);

        copy.MustBreak(Rule, "control emailaddress1: binds no column");
    }

    [TestMethod]
    public void Reports_a_folder_that_is_no_type_of_form()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Move($"Entities/mag_Parcel/FormXml/quick/{FixtureInterface.QuickForm}.xml", $"Entities/mag_Parcel/FormXml/quickview/{FixtureInterface.QuickForm}.xml");

        copy.MustBreak(Rule, "\"quickview\" is not a type of form");
    }
}
