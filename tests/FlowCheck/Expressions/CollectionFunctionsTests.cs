using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class CollectionFunctionsTests
{
    [TestMethod]
    [DataRow("length('abcd')", "4")]
    [DataRow("length(createArray(0, 1, 2, 3))", "4")]
    [DataRow("first('hello')", "\"h\"")]
    [DataRow("first(createArray(0, 1, 2))", "0")]
    [DataRow("first(json('[]'))", "null")]
    [DataRow("last('abcd')", "\"d\"")]
    [DataRow("last(createArray(0, 1, 2, 3))", "3")]
    [DataRow("skip(createArray(0, 1, 2, 3), 1)", "[1,2,3]")]
    [DataRow("skip('notarray', 3)", "\"array\"")]
    [DataRow("skip(createArray(1), 9)", "[]")]
    [DataRow("take('abcde', 3)", "\"abc\"")]
    [DataRow("take(createArray(0, 1, 2, 3, 4), 3)", "[0,1,2]")]
    [DataRow("chunk('abcdefghijklmnopqrstuvwxyz', 10)", "[\"abcdefghij\",\"klmnopqrst\",\"uvwxyz\"]")]
    [DataRow("chunk(createArray(1, 2, 3), 2)", "[[1,2],[3]]")]
    [DataRow("reverse(createArray(0, 1, 2, 3))", "[3,2,1,0]")]
    [DataRow("sort(createArray(2, 1, 0, 3))", "[0,1,2,3]")]
    [DataRow("sort(createArray('b', 'A', 'c'))", "[\"A\",\"b\",\"c\"]")]
    [DataRow("sort(variables('rows'), 'n')", "[{\"id\":1,\"n\":\"a\"},{\"id\":2,\"n\":\"b\"}]")]
    [DataRow("sort(json('[{\"n\":1},{}]'), 'n')", "[{},{\"n\":1}]")]
    [DataRow("range(1, 4)", "[1,2,3,4]")]
    [DataRow("range(5, 0)", "[]")]
    [DataRow("array('hello')", "[\"hello\"]")]
    [DataRow("createArray('h', 'e', 'l')", "[\"h\",\"e\",\"l\"]")]
    [DataRow("createArray(createArray(1), null)", "[[1],null]")]
    [DataRow("union(createArray(1, 2, 3), createArray(1, 2, 10, 101))", "[1,2,3,10,101]")]
    [DataRow("union(json('{\"a\":1,\"b\":1}'), json('{\"b\":2}'))", "{\"a\":1,\"b\":2}")]
    [DataRow("intersection(createArray(1, 2, 3), createArray(101, 2, 1, 10), createArray(6, 8, 1, 2))", "[1,2]")]
    [DataRow("intersection(json('{\"a\":1,\"b\":1}'), json('{\"b\":1,\"c\":1}'))", "{\"b\":1}")]
    [DataRow("addProperty(json('{\"a\":1}'), 'b', 2)", "{\"a\":1,\"b\":2}")]
    [DataRow("setProperty(json('{\"a\":1}'), 'a', 9)", "{\"a\":9}")]
    [DataRow("setProperty(json('{\"a\":1}'), 'A', 9)", "{\"a\":9}")]
    [DataRow("setProperty(json('{}'), 'n', createArray(1))", "{\"n\":[1]}")]
    [DataRow("removeProperty(json('{\"a\":1,\"b\":2}'), 'b')", "{\"a\":1}")]
    [DataRow("removeProperty(json('{\"a\":1}'), 'none')", "{\"a\":1}")]
    public void Collections_are_as_documented(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("length(null)", "'length' expects its parameter to be an array or a string. The provided value is of type 'Null'")]
    [DataRow("length(5)", "The provided value is of type 'Integer'")]
    [DataRow("length(json('{}'))", "The provided value is of type 'Object'")]
    [DataRow("first(5)", "'first' expects its parameter to be an array or a string")]
    [DataRow("last(null)", "'last' expects")]
    [DataRow("skip(createArray(1), -1)", "'count' must be a positive integer")]
    [DataRow("take(json('{}'), 1)", "an array or a string")]
    [DataRow("chunk(createArray(1), 0)", "positive integer")]
    [DataRow("reverse('abc')", "'reverse' expects its parameter to be an array")]
    [DataRow("sort('abc')", "to be an array")]
    [DataRow("sort(createArray(1, 'a'))", "matching types")]
    [DataRow("range(1, -1)", "'count' must be an integer between 0 and 100000")]
    [DataRow("range(1, 'a')", "to be an integer")]
    [DataRow("createArray()", "'createArray' expects at least 1 parameter(s)")]
    [DataRow("union(5, createArray(1))", "expects parameters of same type, but found 'Integer,Array' distinct types")]
    [DataRow("intersection(json('{}'), json('[]'))", "'Object,Array'")]
    [DataRow("addProperty(json('{\"a\":1}'), 'A', 2)", "Unable to add property 'A'")]
    [DataRow("addProperty(createArray(1), 'a', 2)", "to be an object")]
    public void Other_values_are_no_collections(string expression, string reason) => Expression.Fails(expression, reason);

    [TestMethod]
    public void A_changed_object_leaves_the_original_as_it_was() =>
        Expression.Is("createArray(setProperty(first(variables('rows')), 'id', 9), first(variables('rows')))", "[{\"id\":9,\"n\":\"b\"},{\"id\":2,\"n\":\"b\"}]");
}
