namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <param name="Status">0 pending, 1 approved, 2 rejected, 3 blocked.</param>
internal sealed record Company(long Id, string Name, string VatId, Country Country, string Street, string City, string Postcode, int Status);
