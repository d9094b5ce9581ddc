using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A manifest that differs from the components is reported.</summary>
[TestClass]
public sealed class RootComponentRuleTests
{
    private static readonly RootComponentRule Rule = new RootComponentRule();

    [TestMethod]
    [DataRow("1")]
    [DataRow("9")]
    [DataRow("20")]
    [DataRow("91")]
    public void Reports_a_component_that_is_not_listed(string type)
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Solution.xml", root => root.Descendants("RootComponent").First(c => c.Attribute("type")!.Value == type).Remove());

        copy.MustBreak(Rule, $"lacks the root component {type} ");
    }

    [TestMethod]
    public void Reports_a_component_that_is_not_defined()
    {
        using var copy = new SolutionCopy();

        copy.Delete("OptionSets/mag_edition.xml");

        copy.MustBreak(Rule, "lists 9 [|mag_edition] 0, which is not defined so");
    }

    [TestMethod]
    public void Reports_a_standard_table_taken_over_in_full()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Solution.xml", "schemaName=\"contact\" behavior=\"2\"", "schemaName=\"contact\" behavior=\"0\"");

        copy.MustBreak(Rule, "lists 1 [|contact] 0");
    }

    [TestMethod]
    public void Reports_a_type_that_differs_in_every_environment()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Solution.xml", root => root.Descendants("RootComponents").Single()
            .Add(new XElement("RootComponent", new XAttribute("type", "10421"), new XAttribute("schemaName", "mag_ImportOrder"))));

        copy.MustBreak(Rule, "lists 10421 [|mag_ImportOrder]");
    }

    [TestMethod]
    public void Reports_a_component_listed_twice()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Solution.xml", root => root.Descendants("RootComponents").Single().Add(root.Descendants("RootComponent").First()));

        copy.MustBreak(Rule, " twice");
    }

    [TestMethod]
    [DataRow("60", 0)]
    [DataRow("60", 1)]
    [DataRow("61", 0)]
    [DataRow("62", 0)]
    [DataRow("80", 0)]
    [DataRow("92", 0)]
    [DataRow("380", 0)]
    public void Reports_any_kind_of_component_that_is_not_listed(string type, int index)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit("Other/Solution.xml", root => root.Descendants("RootComponent").Where(c => c.Attribute("type")!.Value == type).ElementAt(index).Remove());

        copy.MustBreak(Rule, $"lacks the root component {type} ");
    }

    [TestMethod]
    public void Reports_a_flow_and_a_connector_that_are_not_listed()
    {
        using var flows = FixtureSolutions.SpoilFlows();
        using var connector = FixtureSolutions.SpoilConnector();

        flows.Edit("Other/Solution.xml", root => root.Descendants("RootComponent").Remove()).MustBreak(Rule, $"lacks the root component 29 [{FixtureFlow.FlowId}|]");
        connector.Edit("Other/Solution.xml", root => root.Descendants("RootComponent").First().Remove()).MustBreak(Rule, $"lacks the root component 372 [{FixtureFlow.ConnectorId}|{FixtureFlow.Connector}]");
    }

    [TestMethod]
    public void A_table_of_an_earlier_solution_is_extended_and_not_owned()
    {
        using var copy = new SolutionCopy(FixtureSolutions.Core, UnpackedSolution.Of(FixtureSolutions.Core));

        copy.MustBreak(Rule, "lacks the root component 1 [|mag_parcel] 2");
    }
}
