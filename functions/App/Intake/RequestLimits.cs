using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Intake;

/// <summary>How many service requests are taken of one sender, and of one store. What is remembered does not outlive the process.</summary>
internal sealed class RequestLimits(IOptions<IntakeOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, RequestWindow> _windows = new(StringComparer.Ordinal);

    /// <summary>Counts the requests of a message.</summary>
    /// <exception cref="IntakeException">They are too many: 429, and none is counted.</exception>
    public void Take(string store, IReadOnlyList<RequestSender> requests)
    {
        if (requests.Count == 0)
        {
            return;
        }

        var limits = options.Value;
        var window = _windows.GetOrAdd(store, _ => new RequestWindow(limits.RequestsPerSender, limits.RequestsPerStore, limits.RequestWindow));
        if (window.Take(requests, time.GetUtcNow()) is { } wait)
        {
            throw new IntakeException(StatusCodes.Status429TooManyRequests, IntakeErrors.TooManyRequests) { RetryAfter = wait };
        }
    }
}
