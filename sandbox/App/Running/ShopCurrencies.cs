using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>
/// Currencies for reading a real store: an administrator would have switched on those of the shop, the sandbox knows none of them beforehand. Rates
/// are one to one, for nothing the sandbox shows is converted.
/// </summary>
internal static class ShopCurrencies
{
    private static readonly string[] WithCents =
    [
        "AED", "ARS", "AUD", "BAM", "BGN", "BRL", "CAD", "CNY", "COP", "CZK", "DKK", "EGP", "GEL", "HKD", "HUF", "IDR", "ILS", "INR", "KES", "KZT",
        "MAD", "MDL", "MKD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "QAR", "RON", "RSD", "RUB", "SAR", "SGD", "THB", "TRY", "TWD", "UAH", "UYU", "ZAR",
    ];

    private static readonly string[] WithoutCents = ["CLP", "ISK", "KRW", "PYG", "UGX", "VND", "XAF", "XOF"];

    /// <summary>Those the sandbox has anyway, and these.</summary>
    public static IReadOnlyList<SandboxCurrency> All { get; } =
    [
        .. new SandboxDataverseOptions().Currencies,
        .. WithCents.Select(code => new SandboxCurrency(code, code, code, 2, 1m)),
        .. WithoutCents.Select(code => new SandboxCurrency(code, code, code, 0, 1m)),
    ];
}
