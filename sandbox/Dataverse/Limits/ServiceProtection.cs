using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Limits;

/// <summary>Counts the calls of one user and refuses those beyond the limits, with Retry-After in the fault's details.</summary>
internal sealed class ServiceProtection(ServiceProtectionOptions options, TimeProvider time)
{
    /// <summary>How long a caller beyond the concurrency limit is asked to wait; Dataverse names no number.</summary>
    private static readonly TimeSpan ConcurrencyRetryAfter = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Queue<Call> _calls = new();
    private TimeSpan _executionTime;
    private int _running;

    public void Enter()
    {
        lock (_lock)
        {
            Forget();
            if (_running >= options.MaximumConcurrentRequests)
            {
                throw Refusal(
                    FaultCodes.TooManyConcurrentRequests,
                    $"Number of concurrent requests exceeded the limit of {options.MaximumConcurrentRequests}.",
                    ConcurrencyRetryAfter);
            }

            if (_calls.Count >= options.MaximumRequests)
            {
                throw Refusal(
                    FaultCodes.TooManyRequests,
                    $"Number of requests exceeded the limit of {options.MaximumRequests} over time window of {options.Window.TotalSeconds} seconds.",
                    UntilForgotten());
            }

            if (_executionTime >= options.MaximumExecutionTime)
            {
                throw Refusal(
                    FaultCodes.TooMuchExecutionTime,
                    $"Combined execution time of incoming requests exceeded limit of {options.MaximumExecutionTime.TotalMilliseconds} milliseconds "
                        + $"over time window of {options.Window.TotalSeconds} seconds. Decrease number of concurrent requests or reduce the "
                        + "duration of requests and try again later.",
                    UntilForgotten());
            }

            _running++;
            _calls.Enqueue(new Call(time.GetTimestamp()));
        }
    }

    public void Leave(TimeSpan elapsed)
    {
        lock (_lock)
        {
            _running--;
            _executionTime += elapsed;
            if (_calls.TryPeek(out var oldest))
            {
                // Booked on the oldest call still in the window, so that it is forgotten with the window.
                oldest.ExecutionTime += elapsed;
            }
        }
    }

    private void Forget()
    {
        while (_calls.TryPeek(out var oldest) && time.GetElapsedTime(oldest.StartedAt) >= options.Window)
        {
            _executionTime -= oldest.ExecutionTime;
            _calls.Dequeue();
        }

        if (_calls.Count == 0)
        {
            _executionTime = TimeSpan.Zero;
        }
    }

    private TimeSpan UntilForgotten() =>
        _calls.TryPeek(out var oldest) ? options.Window - time.GetElapsedTime(oldest.StartedAt) : options.Window;

    private static FaultException<OrganizationServiceFault> Refusal(int code, string message, TimeSpan retryAfter) =>
        Fault.Of(code, message, ("Retry-After", retryAfter));

    private sealed class Call(long startedAt)
    {
        public long StartedAt { get; } = startedAt;

        public TimeSpan ExecutionTime { get; set; }
    }
}
