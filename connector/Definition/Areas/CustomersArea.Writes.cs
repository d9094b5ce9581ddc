using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Customers: creating and changing them.</summary>
internal sealed partial class CustomersArea
{
    private static void Writes(ConnectorBuilder connector)
    {
        connector.Post("CreateCustomer", "/stores/{store}/customers")
            .Summary("Create a customer")
            .Description("Registers a customer; the store sends its welcome e-mail, in which the customer chooses a password. A repeated call with the same data answers with the customer that is there.")
            .Important()
            .Body<CustomerRequest>(body =>
            {
                body.Property(request => request.Website).DynamicList("ListWebsites").Important();
                body.Property(request => request.StoreView).DynamicList("ListStoreViews");
                body.Property(request => request.GroupId).DynamicList("ListCustomerGroups").Label("Customer Group");
                body.Object(request => request.Address, address =>
                {
                    Address(address);
                    address.Property(given => given.AddressId).Internal();
                });
            })
            .Returns<Customer>("The customer as the store holds it.");

        connector.Patch("UpdateCustomer", One)
            .Summary("Update a customer")
            .Description("Changes what is given of a customer and nothing else; an empty text clears an optional field. Addresses have their own actions.")
            .Important()
            .Path("customerId", "Customer ID", CustomerIdText)
            .Body<CustomerChangeRequest>(body =>
            {
                body.Property(request => request.Email).Important();
                body.Property(request => request.FirstName).Important();
                body.Property(request => request.LastName).Important();
                body.Property(request => request.GroupId).DynamicList("ListCustomerGroups").Label("Customer Group");
            })
            .Returns<Customer>("The customer as the store holds it now.");

        connector.Post("SaveCustomerAddress", One + "/addresses")
            .Summary("Add or change an address of a customer")
            .Description("Adds an address, or changes what is given of one that is there. An address the customer has already is not added again.")
            .Path("customerId", "Customer ID", CustomerIdText)
            .Body<AddressRequest>(Address)
            .Returns<OperationResult>("What became of the address; the ID is that of the address.");

        connector.Delete("DeleteCustomerAddress", One + "/addresses/{addressId}")
            .Summary("Delete an address of a customer")
            .Description("Removes an address of a customer. Nothing happens when the customer has no such address.")
            .Path("customerId", "Customer ID", CustomerIdText)
            .Path("addressId", "Address ID", "Magento ID of the address, for example 12.")
            .ReturnsNothing("The customer has no such address any more.");

        connector.Post("SetCustomerGroup", One + "/group")
            .Summary("Set the group of a customer")
            .Description("Puts a customer into a customer group, which decides prices and taxes. A customer who is in the group stays there.")
            .Important()
            .Path("customerId", "Customer ID", CustomerIdText)
            .Body<CustomerGroupRequest>(body => body.Property(request => request.GroupId).DynamicList("ListCustomerGroups").Label("Customer Group"))
            .Returns<Customer>("The customer as the store holds it now.");

        connector.Post("LinkCustomer", One + "/link")
            .Summary("Link a customer to a record")
            .Description("Writes the ID a customer has in another system into a customer attribute of Magento. The attribute is named in the settings of the app and must exist in the store.")
            .Path("customerId", "Customer ID", CustomerIdText)
            .Body<LinkCustomerRequest>()
            .Returns<OperationResult>("What became of the link.");
    }

    private static void Address(ObjectBuilder<AddressRequest> address)
    {
        address.Property(given => given.Street).Important();
        address.Property(given => given.City).Important();
        address.Property(given => given.Postcode).Important();
        address.Property(given => given.CountryCode).DynamicList("ListCountries").Label("Country").Important();
        address.Property(given => given.Telephone).Important();
    }
}
