namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>A currency of the environment.</summary>
/// <param name="Code">ISO 4217 code.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Symbol">Sign, such as the euro sign.</param>
/// <param name="Precision">Digits after the decimal point, 0 to 4.</param>
/// <param name="ExchangeRate">Units of this currency for one unit of the base currency; 1 for the base currency itself.</param>
public sealed record SandboxCurrency(string Code, string Name, string Symbol, int Precision, decimal ExchangeRate);
