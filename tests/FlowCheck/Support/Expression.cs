using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.FlowCheck.Tests.Support;

/// <summary>Works out expressions in <see cref="TestScope"/>.</summary>
internal static class Expression
{
    /// <summary>The value of a text of a definition.</summary>
    public static JToken Value(string text) => new TemplateEvaluator(new TestScope()).Evaluate(new JValue(text));

    /// <summary>The expression behind the at sign has this value, written as JSON.</summary>
    public static void Is(string expression, string json)
    {
        var expected = FlowJson.Write(FlowJson.Parse(json));
        Assert.AreEqual(expected, FlowJson.Write(Value("@" + expression)), expression);
    }

    /// <summary>The expression has no value, for a reason with this text.</summary>
    public static void Fails(string expression, string reason)
    {
        var error = Assert.ThrowsExactly<ExpressionException>(() => Value("@" + expression), expression);
        StringAssert.Contains(error.Message, reason, expression);
    }
}
