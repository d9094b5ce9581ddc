using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Environment variables without labels, of no type, or with values that do not belong there are reported.</summary>
[TestClass]
public sealed class EnvironmentVariableRuleTests
{
    private const string Variable = "environmentvariabledefinitions/mag_Warehouse/environmentvariabledefinition.xml";

    private static readonly EnvironmentVariableRule Rule = new();

    [TestMethod]
    [DataRow("100000001", "many", "default \"many\" is not a number")]
    [DataRow("100000002", "true", "default \"true\" is not yes or no")]
    [DataRow("100000003", "{ a }", "the default is not JSON")]
    [DataRow("100000005", "hunter2", "a secret has a default")]
    [DataRow("100000006", "Main", "type \"100000006\" is not 100000000 to 100000005")]
    [DataRow("", "Main", "type \"\" is not")]
    public void Reports_a_default_of_another_type(string type, string value, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Variable, root =>
        {
            root.SetElementValue("type", type);
            root.SetElementValue("defaultvalue", value);
        });

        copy.MustBreak(Rule, $"environmentvariabledefinition mag_Warehouse: {text}");
    }

    [TestMethod]
    [DataRow("100000000", "Main")]
    [DataRow("100000001", "-1.5")]
    [DataRow("100000002", "no")]
    [DataRow("100000003", "{ \"a\": [1] }")]
    [DataRow("100000004", "anything")]
    public void Takes_a_default_of_the_type(string type, string value)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Variable, root =>
        {
            root.SetElementValue("type", type);
            root.SetElementValue("defaultvalue", value);
        }).MustKeep(Rule);
    }

    [TestMethod]
    [DataRow("displayname")]
    [DataRow("description")]
    public void Reports_a_missing_label(string label)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Variable, root => root.Element(label)!.Remove());

        copy.MustBreak(Rule, $"has no {label}");
    }

    [TestMethod]
    public void Reports_an_empty_default_and_another_folder()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Variable, root => root.Element("defaultvalue")!.ReplaceWith(new XElement("defaultvalue")))
            .Move(Variable, "environmentvariabledefinitions/mag_Store/environmentvariabledefinition.xml");

        copy.MustBreak(Rule, "has an empty default");
        copy.MustBreak(Rule, "the folder is not called \"mag_Warehouse\"");
    }

    [TestMethod]
    public void Reports_a_current_value()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write("environmentvariabledefinitions/mag_Warehouse/environmentvariablevalues.json", "{}\n");

        copy.MustBreak(Rule, "environmentvariablevalues.json: file: holds the value of one environment");
    }

    [TestMethod]
    public void Reports_a_variable_an_earlier_solution_has()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write(Variable, FixturePlugins.Variable("mag_Warehouse", "100000000", "Main"));

        copy.MustBreak(Rule, "is defined in an earlier solution too");
    }
}
