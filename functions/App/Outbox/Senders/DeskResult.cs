using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>What became of a row whose work is an operation of the connector.</summary>
internal static class DeskResult
{
    /// <summary>Reads what the row says and does it. A refusal of the operation is part of the result.</summary>
    /// <exception cref="Magento.MagentoException">The store refuses or cannot be reached.</exception>
    public static async Task<OutboxResult> OfAsync<T>(OutboxItem item, JsonTypeInfo<T> type, Func<T, Task<OperationResult>> work)
        where T : class
    {
        if (Read(item.Payload, type) is not { } message)
        {
            return OutboxSender.Failed(item, OutboxErrors.RowNotReadable, item.EntityType);
        }

        try
        {
            var result = await work(message);
            var answer = result.Outcome == OperationOutcome.AlreadyDone ? "The store had it already." : "Written.";
            return new OutboxResult(item, result.Detail is null ? answer : $"{answer} {result.Detail}", null);
        }
        catch (OperationException refused)
        {
            return new OutboxResult(item, null, new Failure(refused.Definition, FailureScope.Item, refused.RetryAfter, refused.Detail));
        }
    }

    private static T? Read<T>(string? payload, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return payload is null ? null : JsonSerializer.Deserialize(payload, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
