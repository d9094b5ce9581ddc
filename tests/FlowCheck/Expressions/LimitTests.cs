using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

/// <summary>Nothing a flow says makes the process run out of memory or stack.</summary>
[TestClass]
public sealed class LimitTests
{
    [TestMethod]
    [DataRow("toLower(", ")", 4_000)]
    [DataRow("createArray(", ")", 600)]
    [DataRow("createArray(1)[", "]", 500)]
    public void Calls_in_calls_end_in_an_error(string open, string close, int depth) =>
        Fails(Repeat(open, depth) + "'x'" + Repeat(close, depth), "expression");

    [TestMethod]
    [DataRow(".a")]
    [DataRow("?.a")]
    [DataRow("?['a']")]
    public void A_path_without_end_ends_in_an_error(string step) => Fails("triggerBody()" + Repeat(step, 1_000), "nested too deeply");

    [TestMethod]
    public void A_path_and_calls_as_deep_as_people_write_them_are_read()
    {
        Expression.Is(Repeat("toLower(", 50) + "'X'" + Repeat(")", 50), "\"x\"");
        Expression.Is("createArray(" + string.Join(", ", Enumerable.Repeat("toLower(trim('A'))", 90)) + ")[89]", "\"a\"");
    }

    [TestMethod]
    public void An_expression_that_is_too_textis_named() => Fails($"concat('{new string('x', 9_000)}')", "is too long; the limit is 8192");

    [TestMethod]
    public void Nesting_of_random_brackets_is_read_or_refused()
    {
        // A fixed seed: a failure can be repeated.
        var random = new Random(7);
        string[] pieces = ["(", ")", "[", "]", "?", ".", "a", "'x'", "concat(", "first(", ",", "1", " "];
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 200); length > 0; length--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            try
            {
                ExpressionParser.Parse(text.ToString());
            }
            catch (ExpressionSyntaxException)
            {
                // Refused with a reason.
            }
        }
    }

    [TestMethod]
    public void A_text_that_would_be_too_textis_not_made()
    {
        var text = new string('a', 20_000);

        Refused($"@{{replace(variables('text'), 'a', variables('text'))}}", text, "is too long");
        Refused("@join(variables('many'), variables('text'))", text, "is too long");
        Refused($"@concat({string.Join(", ", Enumerable.Repeat("variables('text')", 300))})", new string('a', 400_000), "is too long");
    }

    [TestMethod]
    public void An_array_made_of_a_text_is_bounded()
    {
        Refused("@chunk(variables('text'), 1)", new string('a', 100_002), "more than 100000 chunks");
        Refused("@split(variables('text'), ',')", new string(',', 1_000_001), "more than 1000000 pieces");
    }

    [TestMethod]
    public void A_value_put_into_itself_again_and_again_ends_in_an_error()
    {
        JToken value = "x";
        var rounds = 0;
        var error = Assert.ThrowsExactly<ExpressionException>(() =>
        {
            for (; rounds < 1_000; rounds++)
            {
                value = ValueLimits.Check(new JArray(value));
            }
        });

        StringAssert.Contains(error.Message, "nested too deeply");
        Assert.AreEqual(ValueLimits.Deepest - 1, rounds);
    }

    [TestMethod]
    public void A_value_that_doubles_ends_in_an_error()
    {
        JToken value = "0123456789";
        var error = Assert.ThrowsExactly<ExpressionException>(() =>
        {
            for (var round = 0; round < 64; round++)
            {
                value = ValueLimits.Check(new JArray(value, value), 1_000_000);
            }
        });

        StringAssert.Contains(error.Message, "too large; the limit is 1000000");
    }

    [TestMethod]
    public void What_stands_in_something_larger_is_not_looked_at_again()
    {
        var part = new JArray(new string('a', 50));
        _ = new JObject { ["a"] = part };

        Assert.AreSame(part, ValueLimits.Check(part, 10));
    }

    [TestMethod]
    public void Names_of_members_count() =>
        Assert.ThrowsExactly<ExpressionException>(() => ValueLimits.Check(new JObject { [new string('n', 100)] = 1 }, 100));

    private static void Fails(string expression, string reason) =>
        StringAssert.Contains(Assert.ThrowsExactly<ExpressionSyntaxException>(() => ExpressionParser.Parse(expression)).Message, reason);

    private static void Refused(string text, string variable, string reason)
    {
        var scope = new TestScope();
        scope.Set("text", variable);
        scope.Set("many", new JArray(Enumerable.Range(0, 6_000)));
        StringAssert.Contains(Assert.ThrowsExactly<ExpressionException>(() => new TemplateEvaluator(scope).Evaluate(new JValue(text))).Message, reason);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
