using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>Carts of shoppers.</summary>
public interface ICartOperations
{
    /// <summary>One page of the carts, by id. It may hold fewer than were wished for: those of negotiations are left out.</summary>
    Task<StorePage<Cart>> ListAsync(CartFilter filter, PageWish wish, CancellationToken cancellationToken);

    /// <summary>A cart, with its totals while it is active.</summary>
    Task<Cart> GetAsync(string id, CancellationToken cancellationToken);
}
