using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class LogicFunctionsTests
{
    [TestMethod]
    [DataRow("and(true, true)", "true")]
    [DataRow("and(false, true)", "false")]
    [DataRow("and(false, false)", "false")]
    [DataRow("and(equals(1, 1), equals(2, 2))", "true")]
    [DataRow("and(equals(1, 1), equals(1, 2))", "false")]
    [DataRow("and(true, true, false)", "false")]
    [DataRow("or(true, false)", "true")]
    [DataRow("or(false, false)", "false")]
    [DataRow("or(equals(1, 1), equals(1, 2))", "true")]
    [DataRow("or(equals(1, 2), equals(1, 3))", "false")]
    [DataRow("or(false, false, true)", "true")]
    [DataRow("not(false)", "true")]
    [DataRow("not(true)", "false")]
    [DataRow("not(equals(1, 2))", "true")]
    [DataRow("not(equals(1, 1))", "false")]
    [DataRow("if(equals(1, 1), 'yes', 'no')", "\"yes\"")]
    [DataRow("if(equals(1, 2), 'yes', 'no')", "\"no\"")]
    [DataRow("coalesce(null, true, false)", "true")]
    [DataRow("coalesce(null, 'hello', 'world')", "\"hello\"")]
    [DataRow("coalesce(null, null, null)", "null")]
    [DataRow("coalesce('', 'x')", "\"\"")]
    [DataRow("empty('')", "true")]
    [DataRow("empty('abc')", "false")]
    [DataRow("empty(null)", "true")]
    [DataRow("empty(variables('none'))", "true")]
    [DataRow("empty(json('[]'))", "true")]
    [DataRow("empty(json('[1]'))", "false")]
    [DataRow("empty(json('{}'))", "true")]
    [DataRow("empty(json('{\"a\":null}'))", "false")]
    public void Decisions_are_as_documented(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("and(true, 1)", "'and' expects all of its parameters to be booleans. Found invalid parameter types: 'Integer'")]
    [DataRow("or(false, 'true')", "'or' expects all of its parameters to be booleans. Found invalid parameter types: 'String'")]
    [DataRow("not('x')", "'not' expects its parameter to be a boolean. The provided value is of type 'String'")]
    [DataRow("not(null)", "The provided value is of type 'Null'")]
    [DataRow("if('true', 1, 2)", "'if' expects its first parameter to be a boolean")]
    [DataRow("empty(5)", "'empty' expects its parameter to be an object, an array or a string. The provided value is of type 'Integer'")]
    public void Decisions_need_booleans(string expression, string reason) => Expression.Fails(expression, reason);

    [TestMethod]
    [DataRow("if(true, 'ok', int('abc'))", "\"ok\"")]
    [DataRow("if(false, int('abc'), 'ok')", "\"ok\"")]
    [DataRow("and(false, equals(int('abc'), 1))", "false")]
    [DataRow("or(true, equals(int('abc'), 1))", "true")]
    [DataRow("coalesce('first', int('abc'))", "\"first\"")]
    public void What_cannot_change_the_answer_is_not_worked_out(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    public void The_condition_itself_is_always_worked_out() => Expression.Fails("if(equals(int('abc'), 1), 1, 2)", "'int'");
}
