using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Operations;

/// <summary>Reads the body of a request strictly: its JSON, its members, their kinds, their limits.</summary>
internal static class BodyReader
{
    /// <summary>Reads a body. No body at all is the empty object, for records in which nothing is required.</summary>
    /// <exception cref="OperationException">It does not fit; every field that is known to be wrong is named.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, int limit)
        where T : class
    {
        using var body = await MessageBody.ReadAsync(request, limit, request.HttpContext.RequestAborted);
        if (body.Bytes.Length > 0 && !request.HasJsonContentType())
        {
            throw new OperationException(StatusCodes.Status415UnsupportedMediaType, OperationErrors.NotJson, "The content type must be application/json.");
        }

        var value = Parse(body.Bytes.Span, type);
        return RequestValidation.Find(value) is { Count: > 0 } errors ? throw OperationException.Invalid(errors) : value;
    }

    private static T Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize(json.IsEmpty ? "{}"u8 : json, type) ?? throw OperationException.Invalid("body", "Must be an object.");
            if (!json.IsEmpty)
            {
                WholeSigns.Require(json);
            }

            return value;
        }
        catch (JsonException exception)
        {
            throw BodyFailure.Of(exception);
        }
    }
}
