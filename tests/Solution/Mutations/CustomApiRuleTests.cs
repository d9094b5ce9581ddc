using PowerPlatformMagento.Packer.Rules.Plugins;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Spoilt Custom APIs are reported.</summary>
[TestClass]
public sealed class CustomApiRuleTests
{
    private static readonly CustomApiRule Rule = new CustomApiRule();

    [TestMethod]
    public void Reports_a_folder_called_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Move("customapis/mag_ImportOrder/customapi.xml", "customapis/mag_ImportOrders/customapi.xml");

        copy.MustBreak(Rule, "the folder is not called \"mag_ImportOrder\"");
    }

    [TestMethod]
    public void Reports_a_name_without_the_prefix()
    {
        using var copy = new SolutionCopy();

        copy.Replace("customapis/mag_ImportOrder/customapi.xml", "uniquename=\"mag_ImportOrder\"", "uniquename=\"ImportOrder\"");

        copy.MustBreak(Rule, "\"ImportOrder\" does not start with mag_");
    }

    [TestMethod]
    [DataRow("13")]
    [DataRow("-1")]
    [DataRow("String")]
    [DataRow("")]
    public void Reports_a_type_the_platform_does_not_have(string type)
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapirequestparameters/Payload/customapirequestparameter.xml", root => root.SetElementValue("type", type));

        copy.MustBreak(Rule, $"Payload: type \"{type}\"");
    }

    [TestMethod]
    public void Reports_a_response_property_of_an_unknown_type()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapiresponseproperties/Id/customapiresponseproperty.xml", root => root.SetElementValue("type", "99"));

        copy.MustBreak(Rule, "Id: type \"99\"");
    }

    [TestMethod]
    public void Reports_a_plug_in_type_no_assembly_lists()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.Descendants("plugintypeexportkey").Single().Value = "unknown");

        copy.MustBreak(Rule, "mag_ImportOrder is bound to a plug-in type");
    }

    [TestMethod]
    public void Reports_an_api_without_plug_in_type()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.Element("plugintypeid")!.Remove());

        copy.MustBreak(Rule, "mag_ImportOrder is bound to a plug-in type");
    }

    [TestMethod]
    [DataRow("prvCreatemag_Orders")]
    [DataRow("Createmag_Order")]
    [DataRow("prvMakemag_Order")]
    public void Reports_a_privilege_that_does_not_exist(string privilege)
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.SetElementValue("executeprivilegename", privilege));

        copy.MustBreak(Rule, $"there is no privilege \"{privilege}\"");
    }

    [TestMethod]
    [DataRow("displayname")]
    [DataRow("description")]
    public void Reports_a_missing_label(string label)
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.Element(label)!.Remove());

        copy.MustBreak(Rule, $"mag_ImportOrder has no {label}");
    }

    [TestMethod]
    public void Reports_a_label_that_differs_from_the_default()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.Element("displayname")!.SetAttributeValue("default", "Other"));

        copy.MustBreak(Rule, "has no displayname");
    }

    [TestMethod]
    public void Reports_a_description_the_platform_would_cut()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.Element("description")!.SetAttributeValue("default", new string('x', 301)));

        copy.MustBreak(Rule, "longer than 300");
    }

    [TestMethod]
    public void Reports_a_function_offered_as_workflow_step()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.SetElementValue("isfunction", "1"))
            .Edit("customapis/mag_ImportOrder/customapi.xml", root => root.SetElementValue("workflowsdkstepenabled", "1"));

        copy.MustBreak(Rule, "a function has a response");
    }
}
