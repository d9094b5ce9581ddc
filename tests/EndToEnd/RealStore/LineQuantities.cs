namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Quantities of an order line.</summary>
internal sealed record LineQuantities(decimal Ordered, decimal Invoiced, decimal Shipped, decimal Refunded, decimal Canceled);
