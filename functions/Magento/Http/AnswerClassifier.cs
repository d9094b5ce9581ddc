using System.Net;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Tells what an answer without success means.</summary>
internal static class AnswerClassifier
{
    /// <summary>Said when the network sent the same signed request a second time; a new signature passes.</summary>
    public const string NonceUsed = "The nonce is already being used by the consumer with ID %1";

    private const string NoRoute = "Request does not match any route.";

    public static MagentoError Classify(HttpStatusCode status, ErrorBody body, TimeSpan? retryAfter)
    {
        var detail = SafeDetail.Of(body.Message);
        return status switch
        {
            HttpStatusCode.Unauthorized => Unauthorized(body, detail),
            HttpStatusCode.Forbidden when body.IsJson => new(StoreErrors.RightMissing, status, SafeDetail.Of(body.Resources) ?? detail),
            HttpStatusCode.Forbidden => new(StoreErrors.AnswerNotReadable, status, "refused in front of the store"),
            HttpStatusCode.NotFound when !body.IsJson => new(StoreErrors.AddressWrong, status),
            HttpStatusCode.NotFound when body.Message == NoRoute => new(StoreErrors.NotSupported, status, NoRoute),
            HttpStatusCode.NotFound => new(StoreErrors.NotFound, status, detail),
            HttpStatusCode.TooManyRequests => new(StoreErrors.Busy, status, detail, retryAfter),
            HttpStatusCode.RequestTimeout => new(StoreErrors.Unreachable, status, null, retryAfter),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new(StoreErrors.Maintenance, status, null, retryAfter),
            >= HttpStatusCode.InternalServerError => new(StoreErrors.ServerError, status, SafeDetail.ReportId(body.Message), retryAfter),
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => new(StoreErrors.AddressWrong, status, "redirect"),
            _ => new(StoreErrors.RequestRefused, status, body.Fields is { } fields ? $"{detail} ({fields})" : detail),
        };
    }

    // Magento names the rights for a dead token and for a missing right alike; only OAuth failures speak about the credentials themselves.
    private static MagentoError Unauthorized(ErrorBody body, string? detail) => body.Resources is { } resources
        ? new(StoreErrors.RightMissing, HttpStatusCode.Unauthorized, resources.Length <= 200 ? resources : resources[..200])
        : new(StoreErrors.CredentialsRefused, HttpStatusCode.Unauthorized, body.IsJson ? detail : "answered in front of the store");
}
