using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>Returns (RMA) of Adobe Commerce. Every method throws <see cref="MagentoException"/> with <c>StoreErrors.NotSupported</c> where the store has none.</summary>
public interface IReturnOperations
{
    /// <summary>One page of the returns, by id.</summary>
    Task<StorePage<Return>> ListAsync(ReturnFilter filter, PageWish wish, CancellationToken cancellationToken);

    /// <summary>A return with the names from its order.</summary>
    Task<Return> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>Reads a return to decide about it.</summary>
    Task<ReturnCase> OpenAsync(string id, CancellationToken cancellationToken);

    /// <summary>Writes status and lines into a return that was opened before; everything else stays as it was then. May be repeated.</summary>
    /// <param name="opened">The return as it was opened.</param>
    /// <param name="status">Status code of the whole return; null = what the store makes of its lines.</param>
    /// <param name="lines">The lines that change.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task SaveAsync(ReturnCase opened, string? status, IReadOnlyList<ReturnCaseLine> lines, CancellationToken cancellationToken);

    /// <summary>Writes a comment, each time it is called.</summary>
    Task AddCommentAsync(ReturnCase opened, ReturnNote note, CancellationToken cancellationToken);

    /// <summary>Adds a parcel, each time it is called.</summary>
    Task AddTrackAsync(ReturnCase opened, ReturnParcel parcel, CancellationToken cancellationToken);
}
