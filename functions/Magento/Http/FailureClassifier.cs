using System.Text.Json;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Tells what an attempt means that broke off before or inside its answer.</summary>
internal static class FailureClassifier
{
    /// <returns>The error; null when the exception is none of the network or of the answer, as a cancellation by the caller.</returns>
    public static MagentoError? Classify(Exception exception, bool timedOut) => exception switch
    {
        OperationCanceledException => timedOut ? new(StoreErrors.Unreachable, null, "no answer in time") : null,
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => new(StoreErrors.Unreachable, null, "connection closed"),
        HttpRequestException request => new(StoreErrors.Unreachable, null, request.HttpRequestError.ToString()),
        AnswerTooLargeException => new(StoreErrors.AnswerTooLarge),
        JsonException => new(StoreErrors.AnswerNotReadable, null, "not JSON or cut off"),
        IOException => new(StoreErrors.AnswerNotReadable, null, "cut off"),
        InvalidDataException => new(StoreErrors.AnswerNotReadable, null, "cannot be unpacked"),
        _ => null,
    };

    /// <summary>The exception to keep: only of the network. Others could quote the answer.</summary>
    public static Exception? Cause(Exception exception) => exception is HttpRequestException ? exception : null;
}
