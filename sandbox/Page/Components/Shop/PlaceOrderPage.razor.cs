using System.Globalization;
using Microsoft.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Page.Shop;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Components.Shop;

/// <summary>The checkout: buyer, products, totals as the store works them out.</summary>
public sealed partial class PlaceOrderPage
{
    private static readonly IReadOnlyList<(string, string)> Views =
        [.. StoreCatalogue.StoreViews.Select(view => (view.Id.ToString(CultureInfo.InvariantCulture), $"{view.Name} ({view.Currency})"))];

    private static readonly IReadOnlyList<(string, string)> Payments = [.. Storefront.PaymentMethods.Select(method => (method.Key, method.Value))];

    private readonly CartDraft _cart = new();
    private readonly CheckoutDraft _checkout = new();
    private readonly BuyerDraft _buyer = new();
    private IReadOnlyList<CatalogueProduct> _products = StoreCatalogue.Products();
    private CatalogueCustomer? _customer;
    private CatalogueTotals? _totals;
    private string? _hint;
    private string? _refusal;
    private int _view = 1;
    private bool _isGuest = true;

    [SupplyParameterFromQuery(Name = "customer")]
    private long? CustomerId { get; set; }

    [Inject]
    private ShopDesk Desk { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string ViewText => _view.ToString(CultureInfo.InvariantCulture);

    private bool NeedsAddress => _customer is null or { HasAddress: false };

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (Desk.IsOpen && CustomerId is { } id && _customer?.Id != id)
        {
            Choose(Desk.Catalogue.Customer(id));
        }
    }

    private void Choose(CatalogueCustomer? customer)
    {
        _customer = customer;
        _isGuest = false;
        ChooseView(Views.Any(view => view.Item1 == customer?.StoreViewId.ToString(CultureInfo.InvariantCulture)) ? customer!.StoreViewId : 1);
    }

    private void ChooseView(string view) => ChooseView(int.Parse(view, CultureInfo.InvariantCulture));

    private void ChooseView(int view)
    {
        _view = view;
        _products = StoreCatalogue.Products(view);
        Price();
    }

    private void Add(string sku)
    {
        _cart.Add(sku);
        Price();
    }

    private void Price()
    {
        (_totals, _hint) = (null, null);
        if (_cart.Lines.Count == 0)
        {
            return;
        }

        if (_customer is null && !_isGuest)
        {
            _hint = "Choose a customer to see the totals.";
        }
        else if (NeedsAddress && _buyer.Missing is { } missing)
        {
            _hint = $"{missing} is missing: tax and totals follow from name and address.";
        }
        else
        {
            (_totals, _hint) = Desk.Price(Order());
        }
    }

    private NewOrder Order() => _cart.ToOrder(_customer?.Id, NeedsAddress ? _buyer : null, _view, _checkout);

    private void Place()
    {
        if (_customer is null && !_isGuest)
        {
            _refusal = "Choose a customer, or order as a guest.";
            return;
        }

        var answer = Desk.PlaceOrder(Order());
        _refusal = answer.Refusal;
        if (answer.Record is { } order)
        {
            Navigation.NavigateTo(ShopAddress.Order(order.Id) + "?done=placed");
        }
    }
}
