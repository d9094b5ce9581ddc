using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Connector.Definition.Tests.Contract;
using PowerPlatformMagento.Connector.Definition.Tests.Fixtures;
using PowerPlatformMagento.Connector.Definition.Tests.Support;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Parity;

/// <summary>The record of every body in the definition, read with the app's own readers: what a body leaves out is null only where the type says so.</summary>
[TestClass]
public sealed class RequestRecordTests
{
    private static readonly List<JsonSerializerContext> Readers =
    [
        .. typeof(AppHost).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)))
            .Select(type => (JsonSerializerContext)type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    public static IEnumerable<object[]> Bodies => SwaggerDocument.OfRepository.Operations.Where(operation => operation.Body is not null)
        .Select(operation => operation.Node["parameters"]!.AsArray().Single(parameter => (string?)parameter!["in"] == "body")!["schema"]!["$ref"]!.ToString().Split('/')[^1])
        .Distinct().Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Bodies))]
    public void What_the_smallest_body_leaves_out_is_null_only_where_the_type_says_so(string name)
    {
        var reader = ReaderOf(name);
        var record = JsonSerializer.Deserialize(MissingMembers.SmallestBody(reader.Type), reader)!;

        Assert.IsEmpty(MissingMembers.NullsOf(record), $"{name}: let the getter answer with field ?? []");
    }

    [TestMethod]
    [DynamicData(nameof(Bodies))]
    public void An_empty_body_is_refused_for_every_member_that_is_required_and_for_no_other(string name)
    {
        var reader = ReaderOf(name);

        CollectionAssert.AreEquivalent(MissingMembers.Required(reader.Type).ToList(), Refused(reader).ToList());
    }

    [TestMethod]
    public void Limits_of_amounts_are_compared_as_amounts_whatever_the_culture()
    {
        // Limits that are whole numbers round an amount first, so that -0.4 is 0, and fail at one that is none.
        var limits = typeof(OperationResult).Assembly.GetTypes().SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal))
            .Select(property => (Name: $"{property.DeclaringType!.Name}.{property.Name}", Range: property.GetCustomAttribute<RangeAttribute>()))
            .Where(limit => limit.Range is not null)
            .ToList();

        Assert.IsEmpty(limits.Where(limit => limit.Range!.OperandType == typeof(int)).Select(limit => limit.Name));
        Assert.IsEmpty(limits.Where(limit => limit.Range!.OperandType == typeof(decimal) && !limit.Range.ParseLimitsInInvariantCulture).Select(limit => limit.Name));
        Assert.IsGreaterThan(10, limits.Count);
    }

    [TestMethod]
    public void A_list_that_is_forgotten_is_found()
    {
        var record = JsonSerializer.Deserialize("{}", ForgetfulJson.Default.ForgetfulRequest)!;

        CollectionAssert.AreEqual(new[] { "items" }, MissingMembers.NullsOf(record).ToList());
    }

    private static IEnumerable<string> Refused(JsonTypeInfo reader)
    {
        try
        {
            return RequestValidation.Find(JsonSerializer.Deserialize("{}", reader)!).Select(error => error.Field);
        }
        catch (JsonException missing)
        {
            return BodyFailure.Of(missing).Fields.Select(error => error.Field);
        }
    }

    private static JsonTypeInfo ReaderOf(string name)
    {
        var record = typeof(OperationResult).Assembly.GetTypes().Single(type => type.Name == name);
        return Readers.Select(reader => reader.GetTypeInfo(record)).FirstOrDefault(info => info is not null) ?? throw new AssertFailedException($"No reader of the app knows {name}.");
    }
}
