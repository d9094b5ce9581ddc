using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class SyntaxTests
{
    [TestMethod]
    [DataRow("'it''s'", "\"it's\"")]
    [DataRow("42", "42")]
    [DataRow("-7", "-7")]
    [DataRow("1.5", "1.5")]
    [DataRow("-1e3", "-1000.0")]
    [DataRow("true", "true")]
    [DataRow("False", "false")]
    [DataRow("null", "null")]
    [DataRow("CONCAT( 'a' ,\n 'b' )", "\"ab\"")]
    [DataRow("'@{not an expression}'", "\"@{not an expression}\"")]
    public void Expressions_are_read(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("concat('a'", "expected token 'RightParenthesis' and actual 'EndOfData'")]
    [DataRow("concat('a'))", "expected token 'EndOfData' and actual 'RightParenthesis'")]
    [DataRow("concat('a',)", "expected token 'Identifier' and actual 'RightParenthesis'")]
    [DataRow("name", "expected token 'LeftParenthesis' and actual 'EndOfData'")]
    [DataRow("variables('a')?x", "expected token 'LeftSquareBracket' and actual 'Identifier'")]
    [DataRow("variables('a').", "expected token 'Identifier' and actual 'EndOfData'")]
    [DataRow("variables('a')[0", "expected token 'RightSquareBracket' and actual 'EndOfData'")]
    [DataRow("1 + 2", "the string character '+' at position '2' is not expected")]
    [DataRow("concat(\"a\")", "the string character '\"' at position '7' is not expected")]
    [DataRow("'open", "the string character ''' at position '0' is not expected")]
    [DataRow("", "expected token 'Identifier' and actual 'EndOfData'")]
    public void Broken_expressions_are_refused(string expression, string reason)
    {
        var error = Assert.ThrowsExactly<ExpressionSyntaxException>(() => ExpressionParser.Parse(expression));
        StringAssert.Contains(error.Message, reason);
        Expression.Fails(expression, reason);
    }

    [TestMethod]
    [DataRow("concat('a', body('X')?['b'][0].c)", "concat('a', body('X')?['b'][0]['c'])")]
    [DataRow("if(true, 'it''s', null)", "if(true, 'it''s', null)")]
    public void An_expression_is_written_in_one_way(string expression, string written) =>
        Assert.AreEqual(written, ExpressionParser.Parse(expression).ToString());

    [TestMethod]
    [DataRow("plain text", "plain text")]
    [DataRow("Hello @{variables('name')}!", "Hello World!")]
    [DataRow("@{variables('count')}", "5")]
    [DataRow("@{variables('none')}", "")]
    [DataRow("@{true}", "True")]
    [DataRow("a@{1}b@{2}c", "a1b2c")]
    [DataRow("@@{1}", "@{1}")]
    [DataRow("x @@{1} @{2}", "x @{1} 2")]
    [DataRow("@@variables('count')", "@variables('count')")]
    [DataRow("someone@example.com", "someone@example.com")]
    [DataRow("@{concat('}', '{')}", "}{")]
    [DataRow("@{createArray(1, 'a')}", "[1,\"a\"]")]
    public void Texts_with_expressions_are_texts(string text, string expected) => Assert.AreEqual(expected, (string?)Expression.Value(text));

    [TestMethod]
    public void A_whole_expression_keeps_the_type_of_its_value()
    {
        Assert.AreEqual(Newtonsoft.Json.Linq.JTokenType.Integer, Expression.Value("@variables('count')").Type);
        Assert.AreEqual(Newtonsoft.Json.Linq.JTokenType.String, Expression.Value("@{variables('count')}").Type);
    }

    [TestMethod]
    public void An_interpolation_without_an_end_is_refused() => Assert.ThrowsExactly<ExpressionSyntaxException>(() => TemplateString.Parse("a @{concat('b'"));

    [TestMethod]
    public void A_definition_is_worked_out_in_depth_and_member_names_too()
    {
        var definition = FlowJson.Parse("""
            {
              "n@{1}": [ "@variables('count')", { "x": "a@{2}", "item/y@odata.bind": "contacts(@{3})" } ]
            }
            """);

        var value = new TemplateEvaluator(new TestScope()).Evaluate(definition);

        Assert.AreEqual("""{"n1":[5,{"x":"a2","item/y@odata.bind":"contacts(3)"}]}""", FlowJson.Write(value));
    }
}
