namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>An address on an order.</summary>
internal sealed record ExpectedAddress(
    string Name, string? Company, string Street, string PostalCode, string City, string? Region, string Country, string Telephone);
