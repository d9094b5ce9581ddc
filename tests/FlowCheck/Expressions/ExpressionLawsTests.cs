using CsCheck;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

/// <summary>What holds for every value.</summary>
[TestClass]
public sealed class ExpressionLawsTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["@{}'aB \"\\é"], 0, 12];

    private static readonly Gen<JToken> Values = Gen.Recursive<JToken>((depth, inner) => depth > 3
        ? Texts.Select(text => (JToken)new JValue(text))
        : Gen.OneOf(
            Gen.Long.Select(number => (JToken)new JValue(number)),
            Gen.Double[-1e9, 1e9].Select(number => (JToken)new JValue(number)),
            Gen.Bool.Select(flag => (JToken)new JValue(flag)),
            Texts.Select(text => (JToken)new JValue(text)),
            Gen.Const((JToken)JValue.CreateNull()),
            inner.Array[0, 3].Select(elements => (JToken)new JArray(elements.Cast<object>().ToArray())),
            Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 4], inner).Array[0, 3].Select(members => (JToken)new JObject(
                members.DistinctBy(member => member.Item1).Select(member => new JProperty(member.Item1, member.Item2))))));

    [TestMethod]
    public void An_escaped_text_means_itself() =>
        Texts.Sample(text => (string?)Expression.Value(TemplateString.Escape(text)) == text);

    [TestMethod]
    public void A_text_in_an_expression_means_itself() =>
        Texts.Sample(text => (string?)Expression.Value($"@concat('{text.Replace("'", "''", StringComparison.Ordinal)}')") == text);

    // An at sign just before an expression would escape it.
    [TestMethod]
    public void Interpolation_is_concat() => Gen.Select(Texts.Where(text => !text.EndsWith('@')), Texts).Sample((before, after) =>
    {
        var quoted = after.Replace("'", "''", StringComparison.Ordinal);
        return (string?)Expression.Value($"@{{concat('{quoted}')}}") == after
            && (string?)Expression.Value($"x{TemplateString.Escape("-" + before)}@{{concat('{quoted}')}}") == $"x-{before}{after}";
    });

    [TestMethod]
    public void Reading_what_was_written_gives_the_same_expression() => Texts.Array[1, 4].Sample(texts =>
    {
        var source = texts.Aggregate("variables('x')", (inner, text) => $"concat({inner}?['{text.Replace("'", "''", StringComparison.Ordinal)}'], 1)[0]");
        var written = ExpressionParser.Parse(source).ToString();
        return ExpressionParser.Parse(written).ToString() == written;
    });

    [TestMethod]
    public void A_value_equals_itself_and_its_copy() => Values.Sample(value => ValueEquality.AreEqual(value, value.DeepClone()));

    [TestMethod]
    public void Equality_goes_both_ways() =>
        Gen.Select(Values, Values).Sample((left, right) => ValueEquality.AreEqual(left, right) == ValueEquality.AreEqual(right, left));

    [TestMethod]
    public void Equal_values_have_the_same_hash() =>
        Values.Sample(value => ValueEquality.Instance.GetHashCode(value) == ValueEquality.Instance.GetHashCode(value.DeepClone()));

    [TestMethod]
    public void And_and_or_follow_De_Morgan() => Gen.Bool.Array[1, 6].Sample(flags =>
    {
        JToken[] values = [.. flags.Select(flag => new JValue(flag))];
        JToken[] negated = [.. flags.Select(flag => new JValue(!flag))];
        return (bool)FunctionTable.Apply("not", FunctionTable.Apply("and", values)) == (bool)FunctionTable.Apply("or", negated);
    });

    [TestMethod]
    public void Union_and_intersection_with_oneself_give_the_distinct_elements() => Values.Array[0, 6].Sample(elements =>
    {
        var array = new JArray(elements.Cast<object>().ToArray());
        var union = (JArray)FunctionTable.Apply("union", array, array);
        var intersection = (JArray)FunctionTable.Apply("intersection", array, array);
        return JToken.DeepEquals(union, intersection) && union.All(element => elements.Any(other => ValueEquality.AreEqual(element, other)));
    });

    [TestMethod]
    public void Skip_and_take_part_an_array() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 12]).Sample((length, count) =>
    {
        var array = new JArray(Enumerable.Range(0, length));
        var parts = ((JArray)FunctionTable.Apply("take", array, count)).Concat((JArray)FunctionTable.Apply("skip", array, count));
        return JToken.DeepEquals(new JArray(parts), array);
    });

    [TestMethod]
    public void Base64_and_URI_encoding_go_both_ways() => Gen.String[0, 20].Where(text => !text.Any(char.IsSurrogate)).Sample(text =>
        (string?)FunctionTable.Apply("base64ToString", FunctionTable.Apply("base64", text)) == text
        && (string?)FunctionTable.Apply("uriComponentToString", FunctionTable.Apply("uriComponent", text)) == text);

    [TestMethod]
    public void JSON_of_a_value_is_that_value() =>
        Values.Sample(value => ValueEquality.AreEqual(FunctionTable.Apply("json", FlowJson.Write(value)), value));

    [TestMethod]
    public void Adding_days_and_taking_them_away_changes_nothing() => Gen.Int[-5000, 5000].Sample(days =>
    {
        const string Start = "2026-11-23T08:30:15.0000000Z";
        return (string?)FunctionTable.Apply("addDays", FunctionTable.Apply("addDays", Start, days), -days) == Start;
    });
}
