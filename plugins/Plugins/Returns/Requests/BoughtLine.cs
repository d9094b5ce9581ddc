namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>A line of an order, as far as a return of it needs it.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="MagentoId">Magento's id of the line.</param>
/// <param name="Sku">Stock keeping unit.</param>
/// <param name="Name">Product name.</param>
/// <param name="IsPart">Whether it is part of another line, as the pieces of a bundle are.</param>
/// <param name="Bought">Pieces bought and not canceled.</param>
internal sealed record BoughtLine(Guid Id, string MagentoId, string? Sku, string? Name, bool IsPart, decimal Bought);
