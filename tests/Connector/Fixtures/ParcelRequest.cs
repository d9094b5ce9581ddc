using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>A wish to send a parcel.</summary>
public sealed record ParcelRequest : IRepeatable
{
    /// <summary>What is sent.</summary>
    [MaxLength(50)]
    public required IReadOnlyList<ParcelItem> Items { get; init; }

    /// <summary>Where it goes.</summary>
    public ParcelPlace? Place { get; init; }

    /// <summary>How large it is.</summary>
    public ParcelKind? Kind { get; init; }

    /// <summary>Weight in kilograms.</summary>
    [Range(typeof(decimal), "0.001", "31.5")]
    public decimal? Weight { get; init; }

    /// <summary>Date the parcel is fetched.</summary>
    public DateOnly? FetchOn { get; init; }

    /// <summary>Marks that are shown, for example fragile.</summary>
    [MaxLength(5)]
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Fields of the shop; the state is one of <see cref="CompanyStatus"/>, the <c>weight</c> as in <see cref="Weight"/>.</summary>
    public JsonElement? Custom { get; init; }

    /// <summary>How the sender pays.</summary>
    [AllowedValues("cash", "on_account")]
    public string? Payment { get; init; }

    /// <summary>Name of this one piece of work.</summary>
    [StringLength(64, MinimumLength = 1)]
    public string? IdempotencyKey { get; init; }

    /// <summary>Never sent.</summary>
    [JsonIgnore]
    public string? Hidden { get; init; }
}
