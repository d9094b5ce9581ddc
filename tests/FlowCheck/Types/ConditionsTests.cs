using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Types;

/// <summary>Conditions as the designer writes them.</summary>
[TestClass]
public sealed class ConditionsTests
{
    [TestMethod]
    [DataRow("\"@equals(variables('count'), 5)\"", true)]
    [DataRow("""{ "equals": [ "@variables('count')", 5 ] }""", true)]
    [DataRow("""{ "equals": [ "@variables('name')", "world" ] }""", false)]
    [DataRow("""{ "equals": [ "@variables('none')", "@null" ] }""", true)]
    [DataRow("""{ "EQUALS": [ 1, 1 ] }""", true)]
    [DataRow("""{ "greater": [ "@variables('count')", 5 ] }""", false)]
    [DataRow("""{ "greaterOrEquals": [ "@variables('count')", 5 ] }""", true)]
    [DataRow("""{ "less": [ "@variables('count')", 5.5 ] }""", true)]
    [DataRow("""{ "lessOrEquals": [ "a", "B" ] }""", true)]
    [DataRow("""{ "contains": [ "@variables('name')", "orl" ] }""", true)]
    [DataRow("""{ "startsWith": [ "@variables('name')", "w" ] }""", true)]
    [DataRow("""{ "endsWith": [ "@variables('name')", "W" ] }""", false)]
    [DataRow("""{ "empty": "@variables('none')" }""", true)]
    [DataRow("""{ "empty": [ "@variables('rows')" ] }""", false)]
    [DataRow("""{ "and": [] }""", true)]
    [DataRow("""{ "or": [] }""", false)]
    [DataRow("""{ "and": [ "@true", { "or": [ "@false", { "not": "@false" } ] } ] }""", true)]
    [DataRow("""{ "not": [ { "equals": [ 1, 2 ] } ] }""", true)]
    [DataRow("""{ "or": [ "@true", { "equals": [ "@int('x')", 1 ] } ] }""", true)]
    [DataRow("""{ "and": [ "@false", { "equals": [ "@int('x')", 1 ] } ] }""", false)]
    public void A_condition_is_true_or_false(string condition, bool expected) => Assert.AreEqual(expected, IsTrue(condition));

    [TestMethod]
    [DataRow("\"@variables('name')\"", "must be of type 'Boolean'")]
    [DataRow("\"true\"", "must be of type 'Boolean'")]
    [DataRow("{}", "exactly one operator")]
    [DataRow("""{ "equals": [ 1, 1 ], "less": [ 1, 2 ] }""", "exactly one operator")]
    [DataRow("""{ "equals": [ 1 ] }""", "'equals' has too few operands")]
    [DataRow("""{ "between": [ 1, 2 ] }""", "'between' is not known")]
    [DataRow("""{ "greater": [ 1, "a" ] }""", "matching types")]
    [DataRow("""{ "startsWith": [ 5, "a" ] }""", "to be a string")]
    public void Anything_else_has_no_answer(string condition, string reason) =>
        StringAssert.Contains(Assert.ThrowsExactly<ExpressionException>(() => IsTrue(condition)).Message, reason);

    [TestMethod]
    [DataRow("\"@true\"", "")]
    [DataRow("""{ "and": [ { "equals": [ 1, 1 ] }, { "or": [ { "between": [ 1, 2 ] } ] } ] }""", "between")]
    [DataRow("""{ "not": { "matches": [ 1, 2 ] } }""", "matches")]
    public void Unknown_operators_are_found_before_the_run(string condition, string expected) =>
        Assert.AreEqual(expected, string.Join(',', Conditions.UnknownOperators(FlowJson.Parse(condition))));

    private static bool IsTrue(string condition) => Conditions.IsTrue(FlowJson.Parse(condition), new TemplateEvaluator(new TestScope()).Evaluate);
}
