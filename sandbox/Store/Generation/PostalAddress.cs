namespace PowerPlatformMagento.Sandbox.Store.Generation;

internal sealed record PostalAddress(
    string FirstName, string LastName, string? Company, string[] Street, string City, string Postcode, Country Country, Region? Region, string Telephone, string? VatId);
