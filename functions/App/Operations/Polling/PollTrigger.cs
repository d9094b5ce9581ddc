using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>A trigger that polls a list by its time of change.</summary>
/// <param name="Records">What is polled.</param>
/// <param name="Filter">Which of it.</param>
/// <param name="Read">Reads the chosen records by id.</param>
/// <param name="Type">How they are written.</param>
internal sealed record PollTrigger<T>(
    PolledRecords Records,
    PollFilter Filter,
    Func<IPollingOperations, IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<ReadResult<T>>>> Read,
    JsonTypeInfo<IReadOnlyList<T>> Type)
    where T : class
{
    /// <summary>How long ago a change must be before it counts, for carts that nobody comes back to. Default: at once.</summary>
    public TimeSpan Age { get; init; }
}
