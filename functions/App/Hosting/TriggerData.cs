using System.Text.Json;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Reads the trigger out of a call of the Functions host.</summary>
internal static class TriggerData
{
    /// <summary>The trigger value, or null when the call does not carry one.</summary>
    public static object? Read(JsonElement call, FunctionDescriptor function)
    {
        if (call.ValueKind != JsonValueKind.Object
            || !call.TryGetProperty("Data", out var data)
            || data.ValueKind != JsonValueKind.Object
            || !data.TryGetProperty(function.Trigger.Name!, out var value))
        {
            return null;
        }

        return function.Timer is not null ? Tick(value) : Text(value);
    }

    private static TimerTick? Tick(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new TimerTick(
            value.TryGetProperty("IsPastDue", out var late) && late.ValueKind == JsonValueKind.True),
        _ => null,
    };

    // The host serialises every string once more, also one that holds JSON already; anything else is a contract this app does not know.
    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        using var inner = JsonDocument.Parse(value.GetString()!);
        return inner.RootElement.ValueKind == JsonValueKind.String ? inner.RootElement.GetString() : null;
    }
}
