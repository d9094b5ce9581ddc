using PowerPlatformMagento.Benchmarks.Reporting;

namespace PowerPlatformMagento.Benchmarks;

/// <summary>Measures one thing beside its baseline.</summary>
internal interface IMeasure
{
    /// <summary>What <c>--only</c> takes.</summary>
    string Name { get; }

    /// <summary>Measures and returns the rows of the table.</summary>
    Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken);
}
