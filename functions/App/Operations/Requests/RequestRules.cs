using PowerPlatformMagento.Operations.Requests;

namespace PowerPlatformMagento.App.Operations.Requests;

/// <summary>Which requests of makers reach a store. Pure.</summary>
internal static class RequestRules
{
    /// <summary>Routes nobody reaches through the connector: they hand out tokens, touch passwords and payments, or change the shop itself.</summary>
    public static IReadOnlyList<string> Denied { get; } =
    [
        "integration/**", "tfa/**", "oauth/**", "modules", "modules/**", "import/**", "webhooks/**", "eventing/**", "adobe_io_events/**",
        "customers/password", "customers/password/**", "customers/resetPassword", "customers/*/password/**", "customers/*/activate", "customers/me", "customers/me/**", "customers/confirm",
        "carts/mine", "carts/mine/**", "carts/*/payment-information", "carts/*/set-payment-information", "carts/*/selected-payment-method", "carts/*/payment-methods", "carts/*/order",
        "guest-carts", "guest-carts/**", "negotiable-carts/*/payment-information", "negotiable-carts/*/set-payment-information",
        "transactions", "transactions/**", "invoices/*/capture", "invoices/*/void", "giftcardaccounts", "giftcardaccounts/**",
        "paypal/**", "braintree/**", "klarna/**", "amazon-checkout-session/**", "worldpay/**", "payment/**", "payments/**", "vault/**", "creditcard/**",
    ];

    /// <summary>Why a request does not pass; null when it passes.</summary>
    public static FieldError? Refuse(StoreRequestMethod method, StorePath path, OperationsOptions options)
    {
        if (Denied.Concat(options.DeniedRoutes).Any(pattern => RoutePattern.Matches(pattern, path.Segments)))
        {
            return new FieldError("path", "This route is not reached through the connector.");
        }

        if (options.AllowedRoutes.Count > 0 && !options.AllowedRoutes.Any(pattern => RoutePattern.Matches(pattern, path.Segments)))
        {
            return new FieldError("path", "The administrator allows other routes only (Operations:AllowedRoutes).");
        }

        return method != StoreRequestMethod.Get && !options.AllowWriteRequests
            ? new FieldError("method", "The administrator allows GET only (Operations:AllowWriteRequests).")
            : null;
    }
}
