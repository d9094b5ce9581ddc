namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <param name="Method">Code of the method.</param>
/// <param name="Title">Its title.</param>
/// <param name="Transaction">Id of the last transaction.</param>
/// <param name="PurchaseOrder">Number of the buyer's purchase order.</param>
/// <param name="LastFour">Last digits of a card.</param>
internal sealed record PaymentPlan(string Method, string Title, string? Transaction, string? PurchaseOrder, string? LastFour)
{
    public static PaymentPlan Draw(ref Dice dice, long orderId) => dice.Next(10) switch
    {
        < 3 => new("checkmo", "Check / Money order", null, null, null),
        < 5 => new("banktransfer", "Überweisung", null, null, null),
        < 6 => new("purchaseorder", "Purchase Order", null, $"PO-{dice.Next(100000)}/{orderId}", null),
        < 8 => new("paypal_express", "PayPal Express Checkout", $"{dice.Next():X16}", null, null),
        _ => new("stripe_payments", "Credit Card", $"pi_{dice.Next():x16}", null, $"{dice.Next(10000):D4}"),
    };
}
