using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Customers;

/// <summary>Making and changing customers.</summary>
internal sealed class CustomerWriteArea(RestServices services) : IRestArea
{
    private const string Manage = "Magento_Customer::manage";
    private const int ShortestPassword = 8;

    public IEnumerable<RestRoute> Routes =>
    [
        // Everybody may register, save with the cloud service, which knows integrations alone.
        RestRoute.Post("customers", services.Edition == StoreEdition.AdobeCommerceCloudService ? Manage : RestRoute.Anonymous, CreateAsync),
        RestRoute.Put("customers/:id", Manage, UpdateAsync),
        RestRoute.Delete("addresses/:id", Manage, DeleteAddressAsync),
    ];

    private async Task CreateAsync(RestRequest request, RouteValues path)
    {
        var body = await BodyReader.ReadAsync(request);
        var customer = CustomerBody.Read(body.Required("customer"));
        if (customer["group_id"] is not null)
        {
            services.Gate.Demand(request.Http.Request, request.Signed, Manage);
        }

        if (body.Text("password") is { Length: < ShortestPassword })
        {
            throw RestError.BadRequest("The password needs at least %1 characters. Create a new password and try again.", $"{ShortestPassword}");
        }

        await AnswerAsync(request, services.Change.Customers.Create(customer));
    }

    private async Task UpdateAsync(RestRequest request, RouteValues path)
    {
        var customer = CustomerBody.Read((await BodyReader.ReadAsync(request)).Required("customer"));
        var id = services.Reads.Existing(StoreEntity.Customers, path.Id());
        services.Change.Customers.Update(id, customer);
        await AnswerAsync(request, id);
    }

    private Task DeleteAddressAsync(RestRequest request, RouteValues path)
    {
        services.Change.Customers.DeleteAddress(path.Id());
        return RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }

    private Task AnswerAsync(RestRequest request, long id) => RestAnswer.DocumentAsync(request, services.Documents.Find(StoreEntity.Customers, id)!.Value);
}
