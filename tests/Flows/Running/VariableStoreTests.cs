using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;
using PowerPlatformMagento.Sandbox.Flows.Running;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class VariableStoreTests
{
    private readonly VariableStore _variables = new();

    [TestMethod]
    public void A_variable_is_found_in_any_case()
    {
        _variables.Initialize("Count", VariableType.Integer, 5);

        Assert.AreEqual(5, (int)_variables.Find("COUNT")!);
        Assert.IsNull(_variables.Find("other"));
    }

    [TestMethod]
    public void A_variable_without_a_value_is_null_but_there()
    {
        _variables.Initialize("v", VariableType.String, JValue.CreateNull());

        Assert.AreEqual(JTokenType.Null, _variables.Find("v")!.Type);
    }

    [TestMethod]
    public void A_variable_is_initialized_once()
    {
        _variables.Initialize("v", VariableType.String, "a");

        var error = Assert.ThrowsExactly<ExpressionException>(() => _variables.Initialize("V", VariableType.String, "b"));

        StringAssert.Contains(error.Message, "already initialized");
    }

    [TestMethod]
    public void A_variable_is_changed_only_after_it_was_initialized()
    {
        var error = Assert.ThrowsExactly<ExpressionException>(() => _variables.Change("v", (_, old) => old));

        StringAssert.Contains(error.Message, "must be initialized before it can be used");
    }

    [TestMethod]
    public void A_whole_number_in_a_float_is_a_float()
    {
        _variables.Initialize("v", VariableType.Float, 1);

        Assert.AreEqual(JTokenType.Float, _variables.Find("v")!.Type);
    }

    [TestMethod]
    public async Task Changes_from_many_threads_are_not_lost()
    {
        _variables.Initialize("v", VariableType.Integer, 0);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var count = 0; count < 500; count++)
            {
                _variables.Change("v", (_, old) => (long)old + 1);
            }
        })));

        Assert.AreEqual(4000, (int)_variables.Find("v")!);
    }

    [TestMethod]
    [DataRow("string", VariableType.String)]
    [DataRow("Integer", VariableType.Integer)]
    [DataRow("FLOAT", VariableType.Float)]
    [DataRow("boolean", VariableType.Boolean)]
    [DataRow("array", VariableType.Array)]
    [DataRow("object", VariableType.Object)]
    public void Types_are_read_in_any_case(string name, object type) => Assert.AreEqual((VariableType)type, VariableTypes.Parse(name));

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("text")]
    [DataRow("7")]
    public void Other_types_are_none(string? name) => Assert.IsNull(VariableTypes.Parse(name));

    [TestMethod]
    [DataRow(VariableType.String, "5")]
    [DataRow(VariableType.Integer, "1.5")]
    [DataRow(VariableType.Integer, "\"5\"")]
    [DataRow(VariableType.Float, "true")]
    [DataRow(VariableType.Boolean, "\"true\"")]
    [DataRow(VariableType.Array, "{}")]
    [DataRow(VariableType.Object, "[]")]
    public void A_value_of_another_type_is_refused(object type, string json)
    {
        var error = Assert.ThrowsExactly<ExpressionException>(() => VariableTypes.Fit("v", (VariableType)type, FlowJson.Parse(json)));

        StringAssert.Contains(error.Message, $"only supports values of types '{type}'");
    }
}
