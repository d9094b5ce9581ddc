using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class ComparisonFunctionsTests
{
    [TestMethod]
    [DataRow("equals(true, 1)", "true")]
    [DataRow("equals('abc', 'abcd')", "false")]
    [DataRow("equals('A', 'a')", "false")]
    [DataRow("equals(1, 1.0)", "true")]
    [DataRow("equals(101, '101')", "false")]
    [DataRow("equals(null, null)", "true")]
    [DataRow("equals(null, '')", "false")]
    [DataRow("equals(json('{\"a\":1,\"b\":[2]}'), json('{\"b\":[2],\"a\":1}'))", "true")]
    [DataRow("equals(json('{\"a\":1}'), json('{\"A\":1}'))", "false")]
    [DataRow("equals(json('[1,2]'), json('[2,1]'))", "false")]
    [DataRow("equals(json('[1,2]'), json('[1,2]'))", "true")]
    [DataRow("equals(1, 1, 1)", "true")]
    [DataRow("equals(1, 1, 2)", "false")]
    [DataRow("greater(10, 5)", "true")]
    [DataRow("greater('apple', 'banana')", "false")]
    [DataRow("greater('b', 'A')", "true")]
    [DataRow("greater(2, 1.5)", "true")]
    [DataRow("greaterOrEquals(5, 5)", "true")]
    [DataRow("greaterOrEquals('apple', 'banana')", "false")]
    [DataRow("less(5, 10)", "true")]
    [DataRow("less('banana', 'apple')", "false")]
    [DataRow("less('a', 'B')", "true")]
    [DataRow("lessOrEquals(10, 10)", "true")]
    [DataRow("lessOrEquals('apply', 'apple')", "false")]
    [DataRow("less(decimal('0.1'), 0.2)", "true")]
    public void Comparisons_are_as_documented(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("greater('10', 9)", "expects two parameter of matching types. The function was invoked with values of type 'String' and 'Integer'")]
    [DataRow("less(null, 1)", "Found invalid parameter types: 'Null'")]
    [DataRow("greater(json('[]'), json('{}'))", "Found invalid parameter types: 'Array', 'Object'")]
    [DataRow("lessOrEquals(true, false)", "'lessOrEquals' expects all of its parameters to be either integer or decimal numbers")]
    public void Values_of_other_kinds_have_no_order(string expression, string reason) => Expression.Fails(expression, reason);
}
