using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Customers: finding and reading them.</summary>
internal sealed partial class CustomersArea : IConnectorArea
{
    private const string One = "/stores/{store}/customers/{customerId}";
    private const string CustomerIdText = "Magento ID of the customer, for example 7.";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListCustomers", "/stores/{store}/customers")
            .Summary("List customers")
            .Description("Lists registered customers with their addresses, oldest first. All filters must hold; texts are compared without regard to case. Guests who ordered without an account are not among them.")
            .Important()
            .Query("email", "Email", "Only the accounts with this e-mail address.", email => email.Important().Length(1, 255))
            .Query("lastName", "Last Name", "Only customers with this family name.", name => name.Length(1, 255))
            .Query("groupId", "Customer Group", "Only customers of this group; empty means all.", group => group.DynamicList("ListCustomerGroups").Important())
            .Query("website", "Website", "Only accounts of this website; empty means all.", website => website.DynamicList("ListWebsites"))
            .Query<DateTime>("createdAfter", "Created After", "Only customers who registered at or after this instant (UTC), for example 2026-01-31T08:00:00Z.")
            .Query<DateTime>("updatedAfter", "Updated After", "Only customers changed at or after this instant (UTC). Changes of the newsletter alone are not counted by Magento.")
            .ReturnsPage<Customer>("A page of customers.");

        connector.Get("GetCustomer", One)
            .Summary("Get a customer")
            .Description("Gets a customer by the Magento ID, with addresses and company.")
            .Important()
            .Path("customerId", "Customer ID", CustomerIdText)
            .Returns<Customer>("The customer with addresses.");

        connector.Get("GetCustomerByEmail", "/stores/{store}/customers-by-email")
            .Summary("Get a customer by email")
            .Description("Gets the customer with an e-mail address. Where several websites have an account with it, name the website.")
            .Important()
            .Query("email", "Email", "E-mail address of the account.", email => email.Required().Length(1, 255))
            .Query("website", "Website", "Website of the account; empty means all.", website => website.DynamicList("ListWebsites"))
            .Returns<Customer>("The customer with addresses.");

        Writes(connector);
    }
}
