using System.Diagnostics.Metrics;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Counts the calls to a store that keeps no count for us, from the client's own meter.</summary>
internal sealed class CallCounter : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _calls;

    public CallCounter()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == MagentoRegistration.TelemetryName && instrument.Name == "magento.requests")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref _calls, value));
        _listener.Start();
    }

    public long Calls => Interlocked.Read(ref _calls);

    public void Dispose() => _listener.Dispose();
}
