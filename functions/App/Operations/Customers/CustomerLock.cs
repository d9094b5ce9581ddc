namespace PowerPlatformMagento.App.Operations.Customers;

/// <summary>Names under which work on customers waits for each other.</summary>
internal static class CustomerLock
{
    /// <summary>Everything that reads a customer, changes it and sends it back.</summary>
    public static string Of(string customerId) => "customer/" + customerId;

    /// <summary>Registrations with the same e-mail address.</summary>
    public static string OfEmail(string email) => "customer-email/" + email.Trim().ToUpperInvariant();
}
