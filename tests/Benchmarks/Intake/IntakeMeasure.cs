using System.Globalization;
using PowerPlatformMagento.Benchmarks.Reporting;

namespace PowerPlatformMagento.Benchmarks.Intake;

/// <summary>The durable intake beside the same endpoint that checks the signature and stores nothing.</summary>
internal sealed class IntakeMeasure : IMeasure
{
    private const int Connections = 256;
    private const int PacedPerSecond = 500;
    private const double LowestShare = 0.5;
    private const double LongestMilliseconds = 100;

    private int _lastId;

    public string Name => "intake";

    public async Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        await using var durable = await IntakeServer.StartAsync(isDurable: true, cancellationToken);
        await using var plain = await IntakeServer.StartAsync(isDurable: false, cancellationToken);
        using var toDurable = await SenderPool.ConnectAsync(durable.Address, Connections, cancellationToken);
        using var toPlain = await SenderPool.ConnectAsync(plain.Address, Connections, cancellationToken);
        await toPlain.RushAsync(Messages(scale.IntakeMessages / 2), cancellationToken);
        await toDurable.RushAsync(Messages(scale.IntakeMessages / 2), cancellationToken);
        List<double> rates = [], plainRates = [];
        for (var round = 0; round < scale.IntakeRounds; round++)
        {
            plainRates.Add(await toPlain.RushAsync(Messages(scale.IntakeMessages), cancellationToken));
            rates.Add(await toDurable.RushAsync(Messages(scale.IntakeMessages), cancellationToken));
        }

        var paced = (int)(PacedPerSecond * scale.PacedTime.TotalSeconds);
        var plainTimes = await toPlain.PaceAsync(Messages(paced), cancellationToken);
        var times = await toDurable.PaceAsync(Messages(paced), cancellationToken);
        return [Rate(Statistic.Median(rates), Statistic.Median(plainRates)), Latency(Statistic.Quantile(times, 0.99), Statistic.Quantile(plainTimes, 0.99))];
    }

    private static ResultRow Rate(double rate, double plain) => new(
        $"Intake with durable inbox, one event a message, {Connections} connections",
        string.Create(CultureInfo.InvariantCulture, $"{rate:#,0} messages/s"),
        string.Create(CultureInfo.InvariantCulture, $"{plain:#,0} messages/s: signature checked, nothing stored"),
        rate / plain,
        "ratio >= 0.5",
        rate >= plain * LowestShare);

    private static ResultRow Latency(double milliseconds, double plain) => new(
        $"Intake at {PacedPerSecond} messages/s, p99",
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms"),
        string.Create(CultureInfo.InvariantCulture, $"{plain:0.0} ms: nothing stored"),
        milliseconds / plain,
        "< 100 ms",
        milliseconds < LongestMilliseconds);

    private byte[][] Messages(int count)
    {
        var messages = SignedMessages.Make(_lastId + 1, count, TimeProvider.System);
        _lastId += count;
        return messages;
    }
}
