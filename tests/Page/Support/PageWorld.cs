using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Support;

/// <summary>The sandbox Dataverse with the product's own solution, and what the page reads with.</summary>
internal sealed class PageWorld
{
    public const int FirstState = 772_100_000;

    private readonly Guid _store;
    private readonly EntityReference _euro;
    private int _orders;

    public PageWorld()
    {
        Dataverse = SandboxDataverse.Create(new SandboxDataverseOptions { SolutionFolders = [SolutionFolder.Product] });
        Catalog = UiCatalog.Read(SolutionFolder.Product);
        Users = PageUsers.Add(Dataverse, Catalog.Roles);
        System = Dataverse.ConnectAsSystem();
        _store = System.Create(new Entity("mag_store") { ["mag_name"] = "Main store", ["mag_externalkey"] = "main" });
        _euro = Dataverse.Rows("transactioncurrency").First(currency => currency.GetAttributeValue<string>("isocurrencycode") == "EUR").ToEntityReference();
    }

    public SandboxDataverse Dataverse { get; }

    public UiCatalog Catalog { get; }

    public PageUsers Users { get; }

    public IOrganizationServiceAsync2 System { get; }

    /// <summary>The view orders open with.</summary>
    public ViewDefinition Orders => Catalog.DefaultView("mag_order")!;

    public PageSession SignIn(string? role = null)
    {
        var session = new PageSession(Dataverse, Users);
        session.SignIn(Users.All.Single(user => user.Role == role).Id);
        return session;
    }

    public GridQuery Grid(string? role = null) => new(Dataverse.Metadata, Catalog, SignIn(role));

    public ChartQuery Charts(string? role = null) => new(Dataverse.Metadata, SignIn(role));

    /// <summary>Adds an order; its number goes up with each one.</summary>
    public Guid AddOrder(string? customer = null, decimal total = 10, int state = 0, Guid? contact = null, DateTime? placed = null)
    {
        _orders++;
        var order = new Entity("mag_order")
        {
            ["mag_name"] = $"{100_000_000 + _orders}",
            ["mag_externalkey"] = $"main-{_orders}",
            ["mag_magentoid"] = $"{_orders}",
            ["mag_customername"] = customer,
            ["mag_placedon"] = placed ?? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(_orders),
            ["mag_orderstate"] = new OptionSetValue(FirstState + state),
            ["mag_grandtotal"] = new Money(total),
            ["transactioncurrencyid"] = _euro,
            ["mag_storeid"] = new EntityReference("mag_store", _store),
        };
        if (contact is { } id)
        {
            order["mag_contactid"] = new EntityReference("contact", id);
        }

        return System.Create(order);
    }

    public Guid AddContact(string lastName) => System.Create(new Entity("contact") { ["lastname"] = lastName });
}
