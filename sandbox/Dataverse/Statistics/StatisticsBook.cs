namespace PowerPlatformMagento.Sandbox.Dataverse.Statistics;

/// <summary>Collects the numbers of <see cref="SandboxStatistics"/>.</summary>
internal sealed class StatisticsBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _messages = new(StringComparer.Ordinal);
    private long _scriptedFaults;
    private long _asynchronousFailures;

    public void AddCall(string message)
    {
        lock (_lock)
        {
            _calls[message] = _calls.GetValueOrDefault(message) + 1;
        }
    }

    public void AddMessage(string message, RequestCounter requests, bool failed)
    {
        lock (_lock)
        {
            if (!_messages.TryGetValue(message, out var entry))
            {
                _messages[message] = entry = new Entry();
            }

            entry.Count++;
            entry.Failures += failed ? 1 : 0;
            entry.Requests += requests.Total;
            entry.Maximum = Math.Max(entry.Maximum, requests.Total);
            foreach (var (name, count) in requests.ByMessage)
            {
                entry.ByMessage[name] = entry.ByMessage.GetValueOrDefault(name) + count;
            }
        }
    }

    public void AddScriptedFault() => Interlocked.Increment(ref _scriptedFaults);

    public void AddAsynchronousFailure() => Interlocked.Increment(ref _asynchronousFailures);

    public void Reset()
    {
        lock (_lock)
        {
            _calls.Clear();
            _messages.Clear();
            Interlocked.Exchange(ref _scriptedFaults, 0);
            Interlocked.Exchange(ref _asynchronousFailures, 0);
        }
    }

    public SandboxStatistics Snapshot()
    {
        lock (_lock)
        {
            return new SandboxStatistics(
                _calls.Values.Sum(),
                new Dictionary<string, long>(_calls, StringComparer.Ordinal),
                _messages.ToDictionary(pair => pair.Key, pair => pair.Value.Snapshot(), StringComparer.Ordinal),
                Interlocked.Read(ref _scriptedFaults),
                Interlocked.Read(ref _asynchronousFailures));
        }
    }

    private sealed class Entry
    {
        public Dictionary<string, long> ByMessage { get; } = new(StringComparer.Ordinal);

        public long Count { get; set; }

        public long Failures { get; set; }

        public long Requests { get; set; }

        public int Maximum { get; set; }

        public MessageStatistics Snapshot() =>
            new(Count, Failures, Requests, Maximum, new Dictionary<string, long>(ByMessage, StringComparer.Ordinal));
    }
}
