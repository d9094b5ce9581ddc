using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class DataCollectionTests
{
    [TestMethod]
    public void Reading_a_missing_key_throws()
    {
        var attributes = new AttributeCollection();

        Assert.ThrowsExactly<KeyNotFoundException>(() => attributes["name"]);
    }

    [TestMethod]
    public void Setting_a_key_twice_keeps_the_last_value()
    {
        var attributes = new AttributeCollection { ["name"] = "first" };

        attributes["name"] = "second";

        Assert.AreEqual("second", attributes["name"]);
        Assert.AreEqual(1, attributes.Count);
    }

    [TestMethod]
    public void Adding_a_key_twice_throws()
    {
        var attributes = new AttributeCollection { { "name", 1 } };

        Assert.ThrowsExactly<ArgumentException>(() => attributes.Add("name", 2));
    }

    [TestMethod]
    public void Keys_differ_by_case()
    {
        var attributes = new AttributeCollection { ["Name"] = 1 };

        Assert.IsFalse(attributes.Contains("name"));
    }

    [TestMethod]
    public void Removing_tells_whether_the_key_was_there()
    {
        var attributes = new AttributeCollection { ["name"] = 1 };

        Assert.IsTrue(attributes.Remove("name"));
        Assert.IsFalse(attributes.Remove("name"));
        Assert.AreEqual(0, attributes.Count);
    }

    [TestMethod]
    public void Behaves_as_a_dictionary_does() =>
        Gen.Dictionary(Gen.String, Gen.Int).Sample(expected =>
        {
            var actual = new AttributeCollection();
            actual.AddRange(expected.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value)));

            return actual.Count == expected.Count
                && expected.All(pair => actual.ContainsKey(pair.Key) && pair.Value.Equals(actual[pair.Key]))
                && actual.Keys.Order(StringComparer.Ordinal).SequenceEqual(expected.Keys.Order(StringComparer.Ordinal));
        });

    [TestMethod]
    public void A_range_of_nothing_adds_nothing()
    {
        var columns = new ColumnSet().Columns;

        columns.AddRange((IEnumerable<string>?)null);

        Assert.IsEmpty(columns);
    }

    [TestMethod]
    public void A_list_keeps_the_order_of_its_range()
    {
        var columns = new ColumnSet("a").Columns;

        columns.AddRange("b", "c");

        CollectionAssert.AreEqual(new[] { "a", "b", "c" }, columns.ToArray());
    }

    [TestMethod]
    public void A_parameter_is_read_with_its_type_or_not_at_all()
    {
        var parameters = new ParameterCollection { ["count"] = 3 };

        Assert.IsTrue(parameters.TryGetValue<int>("count", out var count));
        Assert.AreEqual(3, count);
        Assert.IsFalse(parameters.TryGetValue<string>("count", out var text));
        Assert.IsNull(text);
        Assert.IsFalse(parameters.TryGetValue<int>("missing", out _));
    }

    [TestMethod]
    public void An_absent_parameter_value_is_not_stored()
    {
        var parameters = new ParameterCollection { ["kept"] = 1 };

        parameters.AddOrUpdateIfNotNull("kept", null);
        parameters.AddOrUpdateIfNotNull("absent", null);
        parameters.AddOrUpdateIfNotNull("set", 2);

        Assert.AreEqual(1, parameters["kept"]);
        Assert.IsFalse(parameters.Contains("absent"));
        Assert.AreEqual(2, parameters["set"]);
    }
}
