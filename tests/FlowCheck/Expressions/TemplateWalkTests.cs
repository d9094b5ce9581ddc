using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

/// <summary>Expressions anywhere in a definition.</summary>
[TestClass]
public sealed class TemplateWalkTests
{
    [TestMethod]
    public void Calls_are_found_in_depth_and_in_member_names()
    {
        var calls = TemplateWalk.Calls(FlowJson.Parse("""
            {
              "a": "@concat(body('X'), 'y')",
              "b": [ "text @{variables('v')} and @{parameters('p')}", 5, null ],
              "n@{guid()}": "plain",
              "item/x@odata.bind": "contacts(@{items('E')?['id']})"
            }
            """)).Select(call => call.ToString()).ToList();

        CollectionAssert.AreEquivalent(
            new[] { "concat(body('X'), 'y')", "body('X')", "variables('v')", "parameters('p')", "guid()", "items('E')" }, calls);
    }

    [TestMethod]
    public void Broken_texts_are_left_to_the_check() => Assert.AreEqual(0, TemplateWalk.Calls(FlowJson.Parse("""[ "@concat(", "@{open" ]""")).Count());

    [TestMethod]
    [DataRow("plain", false)]
    [DataRow("someone@example.com", false)]
    [DataRow("@@escaped", false)]
    [DataRow("x @@{escaped}", false)]
    [DataRow("@null", true)]
    [DataRow("x @{1}", true)]
    public void A_text_is_dynamic_when_it_holds_an_expression(string text, bool expected) => Assert.AreEqual(expected, TemplateWalk.IsDynamic(text));

    [TestMethod]
    [DataRow("body('X')", "X")]
    [DataRow("body(triggerBody())", null)]
    [DataRow("body(5)", null)]
    [DataRow("item()", null)]
    public void The_first_text_of_a_call_is_its_name(string expression, string? name) =>
        Assert.AreEqual(name, ((ExpressionNode.Call)ExpressionParser.Parse(expression)).FirstText);
}
