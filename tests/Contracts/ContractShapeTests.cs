using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;

namespace PowerPlatformMagento.Contracts.Tests;

/// <summary>What every contract type keeps to, so that all serializers and the connector see the same thing.</summary>
[TestClass]
public sealed class ContractShapeTests
{
    private static readonly Type[] Records = [.. typeof(Order).Assembly.GetTypes().Where(type => type.GetCustomAttribute<DataContractAttribute>() is not null)];

    [TestMethod]
    public void There_are_contracts() => Assert.IsGreaterThanOrEqualTo(19, Records.Length);

    [TestMethod]
    public void Every_property_is_a_member_named_in_camel_case()
    {
        foreach (var property in Records.SelectMany(Properties))
        {
            Assert.AreEqual(JsonNamingPolicy.CamelCase.ConvertName(property.Name), Member(property)?.Name, $"{property.DeclaringType!.Name}.{property.Name}");
        }
    }

    [TestMethod]
    public void Members_are_ordered_as_they_are_written_in_the_source()
    {
        foreach (var type in Records)
        {
            CollectionAssert.AreEqual(Enumerable.Range(1, Properties(type).Count()).ToArray(), Properties(type).Select(property => Member(property)!.Order).ToArray(), type.Name);
        }
    }

    [TestMethod]
    public void Optional_members_are_left_out_when_empty()
    {
        var context = new NullabilityInfoContext();
        foreach (var property in Records.SelectMany(Properties))
        {
            var optional = Nullable.GetUnderlyingType(property.PropertyType) is not null
                || (!property.PropertyType.IsValueType && context.Create(property).ReadState == NullabilityState.Nullable);
            Assert.AreEqual(!optional, Member(property)!.EmitDefaultValue, $"{property.DeclaringType!.Name}.{property.Name}");
        }
    }

    [TestMethod]
    public void Lists_are_never_null()
    {
        foreach (var type in Records)
        {
            var record = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            foreach (var list in Properties(type).Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IList<>)))
            {
                Assert.IsNotNull(list.GetValue(record), $"{type.Name}.{list.Name}");
            }
        }
    }

    [TestMethod]
    public void Holds_no_card_field()
    {
        foreach (var property in Records.SelectMany(Properties))
        {
            Assert.DoesNotMatchRegex("(?i)card|cvv|cvc|iban|expir", property.Name);
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static DataMemberAttribute? Member(PropertyInfo property) => property.GetCustomAttribute<DataMemberAttribute>();
}
