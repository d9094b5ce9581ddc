namespace PowerPlatformMagento.App.Intake;

/// <summary>The service requests of one store in the last while, as many as are allowed at most: that bounds what is remembered. Safe for many threads.</summary>
internal sealed class RequestWindow(int perSender, int perStore, TimeSpan length)
{
    private readonly Lock _lock = new();
    private readonly Queue<(DateTimeOffset At, RequestSender Sender)> _taken = new();
    private readonly HashSet<string> _requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _senders = new(StringComparer.Ordinal);

    /// <summary>Takes requests, all or none. One that was taken already does not count again.</summary>
    /// <returns>How long to wait until they can be taken; null when they are.</returns>
    public TimeSpan? Take(IReadOnlyList<RequestSender> requests, DateTimeOffset now)
    {
        lock (_lock)
        {
            Forget(now);
            RequestSender[] added = [.. requests.Where(request => !_requests.Contains(request.Request)).DistinctBy(request => request.Request)];
            if (_taken.Count + added.Length > perStore)
            {
                return Wait(now, _ => true);
            }

            var crowded = added.Where(request => request.Name is not null).GroupBy(request => request.Name!).FirstOrDefault(sender => _senders.GetValueOrDefault(sender.Key) + sender.Count() > perSender);
            if (crowded is not null)
            {
                return Wait(now, taken => taken.Name == crowded.Key);
            }

            foreach (var request in added)
            {
                Add(request, now);
            }

            return null;
        }
    }

    private void Add(RequestSender request, DateTimeOffset now)
    {
        _taken.Enqueue((now, request));
        _requests.Add(request.Request);
        if (request.Name is { } name)
        {
            _senders[name] = _senders.GetValueOrDefault(name) + 1;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_taken.TryPeek(out var oldest) && oldest.At + length <= now)
        {
            var (_, (request, name)) = _taken.Dequeue();
            _requests.Remove(request);
            if (name is not null && --_senders[name] is var left && left == 0)
            {
                _senders.Remove(name);
            }
        }
    }

    // A message that holds more than the limit by itself never fits; asking again after a whole window does no harm.
    private TimeSpan Wait(DateTimeOffset now, Func<RequestSender, bool> counts) =>
        _taken.Where(taken => counts(taken.Sender)).Select(taken => taken.At + length - now).FirstOrDefault(length);
}
