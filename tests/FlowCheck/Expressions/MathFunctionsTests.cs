using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class MathFunctionsTests
{
    [TestMethod]
    [DataRow("add(1, 1.5)", "2.5")]
    [DataRow("add(1, 2)", "3")]
    [DataRow("sub(10.5, 0.5)", "10.0")]
    [DataRow("sub(10, 3)", "7")]
    [DataRow("mul(1, 2)", "2")]
    [DataRow("mul(1.5, 2)", "3.0")]
    [DataRow("div(10, 5)", "2")]
    [DataRow("div(11, 5)", "2")]
    [DataRow("div(11, 5.0)", "2.2")]
    [DataRow("div(11.0, 5)", "2.2")]
    [DataRow("div(-7, 2)", "-3")]
    [DataRow("mod(3, 2)", "1")]
    [DataRow("mod(-5, 2)", "-1")]
    [DataRow("mod(4, -3)", "1")]
    [DataRow("mod(5.5, 2)", "1.5")]
    [DataRow("min(1, 2, 3)", "1")]
    [DataRow("min(createArray(4, 2, 9))", "2")]
    [DataRow("max(1, 2.5, 2)", "2.5")]
    [DataRow("max(createArray(1, 2, 3))", "3")]
    [DataRow("rand(1, 5)", "4")]
    [DataRow("add(decimal('0.1'), decimal('0.2'))", "0.3")]
    public void Numbers_are_calculated_as_documented(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("add('1', 2)", "'add' expects its first parameter to be an integer, a float or a decimal number. The provided value is of type 'String'")]
    [DataRow("add(1, null)", "'add' expects its second parameter")]
    [DataRow("div(1, 0)", "Attempt to divide an integral or decimal value by zero in function 'div'.")]
    [DataRow("mod(1, 0.0)", "by zero in function 'mod'")]
    [DataRow("mul(9223372036854775807, 2)", "the result is too large")]
    [DataRow("min('a')", "expects its parameters to be numbers")]
    [DataRow("max(json('[]'))", "expects its parameters to be numbers")]
    [DataRow("rand(5, 5)", "'minValue' must be less than 'maxValue'")]
    public void What_is_no_number_is_not_calculated_with(string expression, string reason) => Expression.Fails(expression, reason);

    [TestMethod]
    [DataRow("abs")]
    [DataRow("round")]
    [DataRow("ceiling")]
    [DataRow("addMonths")]
    [DataRow("xml")]
    [DataRow("xpath")]
    public void A_function_the_language_lacks_is_refused_by_name(string name) =>
        Expression.Fails($"{name}(1)", $"The template function '{name}' is not defined or not valid.");
}
