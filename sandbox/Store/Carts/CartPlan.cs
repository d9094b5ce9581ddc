using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Carts;

/// <summary>Everything that is known of a cart.</summary>
internal sealed record CartPlan
{
    public required long Id { get; init; }

    public required StoreView View { get; init; }

    /// <summary>The registered customer; null for a guest.</summary>
    public Person? Buyer { get; init; }

    /// <summary>The customer as Magento answers it; null for a guest.</summary>
    public JsonObject? Customer { get; init; }

    /// <summary>E-mail address a guest typed at the checkout; null when the guest did not come so far.</summary>
    public string? GuestEmail { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    /// <summary>UTC, as Magento writes it.</summary>
    public required string CreatedAt { get; init; }

    /// <summary>UTC, as Magento writes it.</summary>
    public required string UpdatedAt { get; init; }

    public int TaxPermille => TaxOf(Buyer, View);

    /// <summary>Rows people see; the parts of a configurable are hidden in its row.</summary>
    public IEnumerable<OrderLine> Rows => Lines.Where(line => line.Parent is null);

    /// <summary>A guest pays the tax of the country of the store view.</summary>
    public static int TaxOf(Person? buyer, StoreView view) => (buyer?.Home.Country ?? Country.OfStore(view.Id)[0]).TaxPermille;
}
