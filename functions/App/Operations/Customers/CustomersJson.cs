using System.Text.Json.Serialization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.App.Operations.Customers;

/// <summary>How requests and answers about customers are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(ResultPage<Customer>))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(CustomerRequest))]
[JsonSerializable(typeof(CustomerChangeRequest))]
[JsonSerializable(typeof(AddressRequest))]
[JsonSerializable(typeof(CustomerGroupRequest))]
[JsonSerializable(typeof(LinkCustomerRequest))]
internal sealed partial class CustomersJson : JsonSerializerContext;
