using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Tables;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Spoilt choices are reported.</summary>
[TestClass]
public sealed class ChoiceRuleTests
{
    private static readonly ChoiceRule Rule = new ChoiceRule();

    [TestMethod]
    [DataRow("100000002")]
    [DataRow("772110002")]
    [DataRow("2")]
    [DataRow("7721000020")]
    [DataRow("77210000x")]
    public void Reports_a_value_outside_the_range_of_the_publisher(string value)
    {
        using var copy = new SolutionCopy();

        copy.Replace("OptionSets/mag_edition.xml", "772100002", value);

        copy.MustBreak(Rule, $"option {value} is outside 772100000");
    }

    [TestMethod]
    public void Reports_a_value_used_twice()
    {
        using var copy = new SolutionCopy();

        copy.Replace("OptionSets/mag_edition.xml", "772100002", "772100001");

        copy.MustBreak(Rule, "option 772100001 appears 2 times");
    }

    [TestMethod]
    public void Reports_a_column_whose_choice_is_gone()
    {
        using var copy = new SolutionCopy();

        copy.Delete("OptionSets/mag_orderstate.xml");

        copy.MustBreak(Rule, "mag_Order.mag_orderstate: choice \"mag_orderstate\" is not defined");
    }

    [TestMethod]
    public void Reports_a_column_of_a_standard_table_whose_choice_is_gone()
    {
        using var copy = new SolutionCopy();

        copy.Delete("OptionSets/mag_identitytrust.xml");

        copy.MustBreak(Rule, "Contact.mag_trust");
    }

    [TestMethod]
    public void Reports_a_default_that_is_no_option()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Identity", "mag_reviewstatus", column => column.SetElementValue("AppDefaultValue", "772100009"));

        copy.MustBreak(Rule, "default 772100009");
    }

    [TestMethod]
    public void Reports_a_file_called_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Move("OptionSets/mag_edition.xml", "OptionSets/mag_editions.xml");

        copy.MustBreak(Rule, "the choice is called \"mag_edition\"");
    }

    [TestMethod]
    [DataRow("5", "option 5 is outside 772100000")]
    [DataRow("772100000", "option 772100000 appears 2 times")]
    public void Reports_options_of_a_column_of_its_own(string value, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.EditColumn("mag_Parcel", "mag_condition", column => column.Element("OptionSetName")!.ReplaceWith(XElement.Parse(
            $"<optionset Name=\"mag_parcel_mag_condition\"><options><option value=\"772100000\" /><option value=\"{value}\" /></options></optionset>")));

        copy.MustBreak(Rule, $"attribute mag_condition: {text}");
    }

    [TestMethod]
    public void A_choice_of_an_earlier_solution_may_be_used()
    {
        using var copy = new SolutionCopy(FixtureSolutions.Core, UnpackedSolution.Of(FixtureSolutions.Core));

        copy.Delete("OptionSets/mag_condition.xml").MustKeep(Rule);
    }
}
