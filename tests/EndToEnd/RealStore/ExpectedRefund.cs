namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>What the row of a captured credit memo must say.</summary>
internal sealed record ExpectedRefund(
    long OrderId, long Id, string Number, decimal Subtotal, decimal Shipping, decimal Tax, decimal GrandTotal, string Contents);
