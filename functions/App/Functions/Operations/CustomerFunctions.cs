using System.Text.Json.Serialization.Metadata;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Customers;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Customers and their addresses.</summary>
internal sealed class CustomerFunctions(OperationDesk desk, RecordLocks locks, StoreDirectory stores)
{
    private const string One = "stores/{store}/customers/{customerId}";

    [FunctionName("ListCustomers")]
    public Task<IResult> ListAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/customers")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var page = await call.Magento.Customers.ListAsync(CustomerQuery.Read(call.Query), call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), CustomersJson.Default.ResultPageCustomer);
        });

    [FunctionName("GetCustomer")]
    public Task<IResult> GetAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = One)] HttpRequest request, string store, string customerId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Customers.GetAsync(RecordId.Read(nameof(customerId), customerId), token), CustomersJson.Default.Customer));

    [FunctionName("GetCustomerByEmail")]
    public Task<IResult> GetByEmailAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/customers-by-email")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var found = await call.Magento.Customers.GetByEmailAsync(call.Query.RequiredText("email"), call.Query.Text("website", CustomerQuery.LongestCode), token);
            return TypedResults.Json(found, CustomersJson.Default.Customer);
        });

    [FunctionName("CreateCustomer")]
    public Task<IResult> CreateAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/customers")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var body = CustomerRules.Check(await call.BodyAsync(CustomersJson.Default.CustomerRequest));
            var created = await locks.RunAsync(store, CustomerLock.OfEmail(body.Email), own => call.Magento.Customers.CreateAsync(body, own), token);
            return TypedResults.Json(created, CustomersJson.Default.Customer);
        });

    [FunctionName("UpdateCustomer")]
    public Task<IResult> UpdateAsync([HttpTrigger(AuthorizationLevel.Function, "patch", Route = One)] HttpRequest request, string store, string customerId) =>
        ChangeAsync(request, store, customerId, CustomersJson.Default.CustomerChangeRequest, CustomerRules.Check, async (call, id, body, token) =>
            TypedResults.Json(await call.Magento.Customers.UpdateAsync(id, body, token), CustomersJson.Default.Customer));

    [FunctionName("SaveCustomerAddress")]
    public Task<IResult> SaveAddressAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = One + "/addresses")] HttpRequest request, string store, string customerId) =>
        ChangeAsync(request, store, customerId, CustomersJson.Default.AddressRequest, CustomerRules.Check, async (call, id, body, token) =>
            TypedResults.Json(await call.Magento.Customers.SaveAddressAsync(id, body, token), CustomersJson.Default.OperationResult));

    [FunctionName("DeleteCustomerAddress")]
    public Task<IResult> DeleteAddressAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = One + "/addresses/{addressId}")] HttpRequest request, string store, string customerId, string addressId) =>
        desk.AnswerAsync(request, store, (call, token) =>
        {
            var (id, address) = (RecordId.Read(nameof(customerId), customerId), RecordId.Read(nameof(addressId), addressId));
            return locks.RunAsync<IResult>(
                store,
                CustomerLock.Of(id),
                async own =>
                {
                    await call.Magento.Customers.DeleteAddressAsync(id, address, own);
                    return TypedResults.NoContent();
                },
                token);
        });

    [FunctionName("SetCustomerGroup")]
    public Task<IResult> SetGroupAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = One + "/group")] HttpRequest request, string store, string customerId) =>
        ChangeAsync(request, store, customerId, CustomersJson.Default.CustomerGroupRequest, static body => body, async (call, id, body, token) =>
            TypedResults.Json(await call.Magento.Customers.UpdateAsync(id, new CustomerChangeRequest { GroupId = body.GroupId }, token), CustomersJson.Default.Customer));

    [FunctionName("LinkCustomer")]
    public Task<IResult> LinkAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = One + "/link")] HttpRequest request, string store, string customerId) =>
        ChangeAsync(request, store, customerId, CustomersJson.Default.LinkCustomerRequest, static body => body, async (call, id, body, token) =>
        {
            var attribute = stores.TryGet(store, out var settings) ? settings.CustomerLinkAttribute : StoreSettings.DefaultLinkAttribute;
            return TypedResults.Json(await call.Magento.Customers.LinkAsync(id, attribute, body.ExternalId, token), CustomersJson.Default.OperationResult);
        });

    // The body is read before it is the caller's turn, so a slow one keeps nobody else waiting.
    private Task<IResult> ChangeAsync<T>(
        HttpRequest request, string store, string customerId, JsonTypeInfo<T> type, Func<T, T> check, Func<OperationCall, string, T, CancellationToken, Task<IResult>> change)
        where T : class =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var id = RecordId.Read(nameof(customerId), customerId);
            var body = check(await call.BodyAsync(type));
            return await locks.RunAsync(store, CustomerLock.Of(id), own => change(call, id, body, own), token);
        });
}
