using System.Reflection;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class MessageTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    public static IEnumerable<Type[]> Requests() => Subclasses(typeof(OrganizationRequest));

    public static IEnumerable<Type[]> Responses() => Subclasses(typeof(OrganizationResponse));

    [TestMethod]
    [DynamicData(nameof(Requests))]
    public void A_request_is_named_after_its_message(Type type)
    {
        var request = New<OrganizationRequest>(type);

        Assert.AreEqual(type?.Name, request.RequestName + "Request");
    }

    [TestMethod]
    [DynamicData(nameof(Requests))]
    public void A_property_of_a_request_is_the_parameter_of_its_name(Type type)
    {
        foreach (var property in OwnProperties(type))
        {
            var request = New<OrganizationRequest>(type);
            var value = ValueFor(property.PropertyType);

            property.SetValue(request, value);

            Assert.AreEqual(value, request.Parameters[property.Name], property.Name);
            Assert.AreEqual(value, property.GetValue(request), property.Name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Responses))]
    public void A_property_of_a_response_is_the_result_of_its_name(Type type)
    {
        foreach (var property in OwnProperties(type))
        {
            var response = New<OrganizationResponse>(type);
            var value = ValueFor(property.PropertyType);

            response.Results[property.Name] = value;

            Assert.AreEqual(value, property.GetValue(response), property.Name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Requests))]
    [DynamicData(nameof(Responses))]
    public void A_value_nobody_set_reads_as_default(Type type)
    {
        var message = Activator.CreateInstance(type!);

        foreach (var property in OwnProperties(type))
        {
            var expected = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
            Assert.AreEqual(expected, property.GetValue(message), property.Name);
        }
    }

    [TestMethod]
    public void A_request_without_a_class_takes_any_name_and_parameter()
    {
        var request = new OrganizationRequest("mag_ImportOrder") { ["Order"] = "{}" };

        Assert.AreEqual("mag_ImportOrder", request.RequestName);
        Assert.AreEqual("{}", request.Parameters["Order"]);
        Assert.ThrowsExactly<KeyNotFoundException>(() => request["Other"]);
    }

    [TestMethod]
    public void An_upsert_tells_what_it_did()
    {
        var response = new UpsertResponse { Results = new ParameterCollection { ["RecordCreated"] = true, ["Target"] = new EntityReference("contact", Id) } };

        Assert.IsTrue(response.RecordCreated);
        Assert.AreEqual(Id, response.Target.Id);
    }

    [TestMethod]
    public void Who_am_i_answers_with_user_unit_and_organization()
    {
        var response = new WhoAmIResponse { ["UserId"] = Id };

        Assert.AreEqual(Id, response.UserId);
        Assert.AreEqual(Guid.Empty, response.BusinessUnitId);
    }

    private static IEnumerable<Type[]> Subclasses(Type root) =>
        new[] { typeof(Entity).Assembly, typeof(WhoAmIRequest).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(root))
            .Select(type => new[] { type });

    private static PropertyInfo[] OwnProperties(Type? type) =>
        type!.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static T New<T>(Type? type) => (T)Activator.CreateInstance(type!)!;

    private static object? ValueFor(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(Guid) => Id,
        _ when type == typeof(int) => 7,
        _ when type == typeof(bool) => true,
        _ when type.IsArray => Array.CreateInstance(type.GetElementType()!, 1),
        _ when type.IsValueType => Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type),
        _ when type.IsAbstract => null,
        _ => Activator.CreateInstance(type, nonPublic: true),
    };
}
