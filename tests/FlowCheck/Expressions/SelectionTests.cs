using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class SelectionTests
{
    [TestMethod]
    [DataRow("json('{\"a\":{\"b\":[10,20]}}').a.b[1]", "20")]
    [DataRow("json('{\"a\":1}')['A']", "1")]
    [DataRow("json('{\"a\":1,\"A\":2}')['A']", "2")]
    [DataRow("json('{\"a\":1}')?['b']", "null")]
    [DataRow("json('{\"a\":1}')?['b']?['c']?.d", "null")]
    [DataRow("json('[1,2]')?[5]", "null")]
    [DataRow("json('[1,2]')[add(0, 1)]", "2")]
    [DataRow("json('{\"x y\":1}')['x y']", "1")]
    [DataRow("json('{\"it''s\":1}')['it''s']", "1")]
    [DataRow("json('{\"a\":{\"b\":2}}')?['a/b']", "2")]
    [DataRow("json('{\"a\":null}')?['a/b/c']", "null")]
    [DataRow("json('{\"a/b\":1,\"a\":{\"b\":2}}')['a/b']", "1")]
    public void Members_and_elements_are_selected(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("json('{\"a\":1,\"b\":2}').c", "because property 'c' doesn't exist, available properties are 'a, b'.")]
    [DataRow("json('[1,2]')[2]", "array index '2' is outside bounds (0, 1) of array.")]
    [DataRow("json('[1]')['x']", "Array elements can only be selected using an integer index.")]
    [DataRow("json('{\"a\":null}').a.b", "property 'b' cannot be selected.")]
    [DataRow("variables('name')?['x']", "Property selection is not supported on values of type 'String'.")]
    [DataRow("variables('name').length", "Property selection is not supported on values of type 'String'.")]
    public void What_is_not_there_is_named(string expression, string reason) => Expression.Fails(expression, reason);
}
