using CsCheck;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>Whatever the text, it is understood or refused; nothing else happens.</summary>
[TestClass]
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "?", ".", ",", "'", "''", "@", "@{", "}", "@@", " ", "1", "-1", "1.5", "e", "null", "true", "concat", "body", "variables('count')",
        "json('{}')", "'x'", "$", "_", "é", "\n", "\"",
    ];

    private static readonly string[] FilterPieces =
    [
        "(", ")", ",", "'", "''", " eq ", " and ", " or ", "not ", "mag_name", "mag_grandtotal", "_mag_contactid_value", "5", "null", "'a'", "contains(", "=",
        "Microsoft.Dynamics.CRM.Today(PropertyName='mag_placedon')", "2026-11-23", "[", "]", " ",
    ];

    private static readonly Lazy<TableSchema> Orders = new(() => new DataverseWorld().Schema.Table("mag_order"));

    [TestMethod]
    public void Any_text_is_an_expression_or_refused() => Gen.OneOf(Pieces).Array[0, 12].Sample(pieces =>
    {
        try
        {
            TemplateString.Parse(string.Concat(pieces));
        }
        catch (ExpressionSyntaxException)
        {
            // Refused.
        }
    });

    [TestMethod]
    public void Any_text_has_a_value_or_none() => Gen.OneOf(Pieces).Array[0, 12].Sample(pieces =>
    {
        try
        {
            Expression.Value(string.Concat(pieces));
        }
        catch (ExpressionException)
        {
            // It has none.
        }
    });

    [TestMethod]
    public void Any_function_takes_any_values_or_refuses_them()
    {
        Newtonsoft.Json.Linq.JToken[] values =
        [
            FlowJson.Parse("null"), 0, 1, -1, 2.5, true, "", "a", "2026-11-23T08:30:15Z", "UTC", FlowJson.Parse("[]"), FlowJson.Parse("[1,\"a\",null]"), FlowJson.Parse("{}"),
            FlowJson.Parse("""{"a":1}"""), int.MaxValue, long.MaxValue, 1e300, "Day", "yyyy", "%",
        ];
        FunctionDefinition[] functions = [.. FunctionTable.All];
        Gen.Select(Gen.OneOf(functions), Gen.OneOf(values).Array[4]).Sample((function, arguments) =>
        {
            var count = Math.Clamp(4, function.Least, function.Most ?? 3);
            try
            {
                FunctionTable.Apply(function.Name, arguments[..count]);
            }
            catch (ExpressionException)
            {
                // Refused.
            }
        });
    }

    [TestMethod]
    public void Any_filter_is_understood_or_refused() => Gen.OneOf(FilterPieces).Array[0, 10].Sample(pieces =>
    {
        try
        {
            ODataFilter.Read(Orders.Value, string.Concat(pieces));
        }
        catch (DataverseProblem)
        {
            // Refused.
        }
    });
}
