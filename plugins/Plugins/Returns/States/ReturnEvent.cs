using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>Something that happened to a return.</summary>
/// <param name="Kind">What.</param>
/// <param name="Told">Where the store says the return stands; only for <see cref="ReturnEventKind.ShopStatus"/>.</param>
/// <param name="Lines">The lines as the store has them; only for <see cref="ReturnEventKind.ShopStatus"/>.</param>
/// <param name="Quantities">
/// Which lines it is about, by key, and how many pieces in all; null pieces stand for as many as can be. Empty = every line it can be about.
/// Pieces are totals, not additions, so that a fact told twice counts once.
/// </param>
internal sealed record ReturnEvent(
    ReturnEventKind Kind,
    ReturnStatusChoice Told,
    IReadOnlyList<ReturnLineState> Lines,
    IReadOnlyDictionary<string, decimal?> Quantities)
{
    private static readonly IReadOnlyDictionary<string, decimal?> None = new Dictionary<string, decimal?>();

    /// <summary>News of the store.</summary>
    public static ReturnEvent OfShop(ReturnStatusChoice told, IReadOnlyList<ReturnLineState> lines) => new(ReturnEventKind.ShopStatus, told, lines, None);

    /// <summary>An answer or a fact.</summary>
    public static ReturnEvent Of(ReturnEventKind kind, IReadOnlyDictionary<string, decimal?>? quantities = null) => new(kind, default, [], quantities ?? None);
}
