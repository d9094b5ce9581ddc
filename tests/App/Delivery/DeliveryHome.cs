using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>The delivery with a scripted Dataverse and a clock that is moved by hand or runs by itself.</summary>
internal sealed class DeliveryHome
{
    public DeliveryHome(DeliveryOptions? options = null)
    {
        var metrics = new AppMetrics(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
        Gate = new DataverseGate(Time);
        Calls = new DataverseCalls(Dataverse, Gate, metrics, Time, Options.Create(options ?? new DeliveryOptions()));
        Delivery = new DataverseDelivery(Calls, Gate, Options.Create(options ?? new DeliveryOptions()), NullLogger<DataverseDelivery>.Instance);
        Issues = new SyncIssueDesk(new DataverseBatch(Calls), NullLogger<SyncIssueDesk>.Instance);
    }

    public FakeTimeProvider Time { get; } = new(Samples.Noon);

    public FakeDataverse Dataverse { get; } = new();

    public DataverseGate Gate { get; }

    public DataverseCalls Calls { get; }

    public DataverseRounds Rounds => new(Calls, Gate, Time);

    public DataverseDelivery Delivery { get; }

    public SyncIssueDesk Issues { get; }

    /// <summary>Delivers and moves the clock while the delivery waits.</summary>
    public async Task<IReadOnlyList<DeliveryResult>> DeliverAsync(params DeliveryItem[] items)
    {
        var delivering = Delivery.DeliverAsync(EntityType.Order, items, default);
        while (!delivering.IsCompleted)
        {
            await Task.Delay(1);
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        return await delivering;
    }
}
