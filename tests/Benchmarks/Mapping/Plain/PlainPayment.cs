namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>A payment.</summary>
internal sealed record PlainPayment
{
    public string? Method { get; init; }

    public string? LastTransId { get; init; }

    public string? PoNumber { get; init; }

    public decimal? AmountOrdered { get; init; }

    public decimal? AmountAuthorized { get; init; }

    public decimal? AmountPaid { get; init; }

    public decimal? AmountRefunded { get; init; }
}
