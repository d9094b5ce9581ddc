using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Flows whose files the import cannot read are reported.</summary>
[TestClass]
public sealed class FlowFileRuleTests
{
    private static readonly string Data = FixtureFlow.File + ".data.xml";

    private static readonly FlowFileRule Rule = new();

    [TestMethod]
    [DataRow("<Category>5<", "<Category>0<", "Category: is \"0\"")]
    [DataRow("<JsonFileName>/Workflows/Weigh", "<JsonFileName>/Workflows/Print", "JsonFileName: is \"/Workflows/Print")]
    [DataRow("WorkflowId=\"{aaaaaaaa", "WorkflowId=\"{baaaaaaa", "does not end with the id BAAAAAAA")]
    [DataRow("<StatusCode>2<", "<StatusCode>1<", "state 1 does not go with status 1")]
    public void Reports_a_registration(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace(Data, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    [DataRow("{", "is not JSON")]
    [DataRow("", "is not JSON")]
    [DataRow("[]", "has no properties with a definition")]
    [DataRow("{ \"properties\": {} }", "has no properties with a definition")]
    [DataRow("{ \"properties\": { \"definition\": {} } }", "has 0 triggers and 0 actions")]
    public void Reports_a_file_that_is_no_flow(string content, string text)
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Write(FixtureFlow.File, content);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Leaves_a_byte_order_mark_to_the_rule_of_encodings()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Write(FixtureFlow.File, [0xEF, 0xBB, 0xBF, .. copy.Files.Files[FixtureFlow.File]]).MustKeep(Rule);
        copy.MustBreak(new Packer.Rules.Packages.EncodingRule(), $"{FixtureFlow.File}: first bytes: starts with a byte order mark");
    }
}
