using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.App.Contents;

/// <summary>What a person did, as a store sends it. <see cref="WebActivityRules"/> says what each type needs.</summary>
internal sealed record SentWebActivity
{
    /// <summary>Magento's customer id; null for guests.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? CustomerId { get; init; }

    /// <summary>E-mail address of the person.</summary>
    [StringLength(254, MinimumLength = 3)]
    public string? Email { get; init; }

    /// <summary>Given name.</summary>
    [StringLength(100)]
    public string? FirstName { get; init; }

    /// <summary>Family name.</summary>
    [StringLength(100)]
    public string? LastName { get; init; }

    /// <summary>Company the person names.</summary>
    [StringLength(160)]
    public string? CompanyName { get; init; }

    /// <summary>Telephone number.</summary>
    [StringLength(50)]
    public string? Telephone { get; init; }

    /// <summary>Code of the website.</summary>
    [StringLength(32)]
    public string? Website { get; init; }

    /// <summary>Code of the store view.</summary>
    [StringLength(32)]
    public string? StoreView { get; init; }

    /// <summary>Whether the person agreed that what they do is remembered.</summary>
    public bool? HasConsent { get; init; }

    /// <summary>Newsletter: signed up or off.</summary>
    public bool? IsSubscribed { get; init; }

    /// <summary>ISO 4217 code of the amounts.</summary>
    [RegularExpression("^[A-Z]{3}$")]
    public string? Currency { get; init; }

    /// <summary>Amount of all lines.</summary>
    [Range(typeof(decimal), "0", "1000000000", ParseLimitsInInvariantCulture = true)]
    public decimal? Total { get; init; }

    /// <summary>Address of the page or file.</summary>
    [StringLength(2000)]
    [Url]
    public string? Url { get; init; }

    /// <summary>What the person wrote.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }

    /// <summary>The products.</summary>
    [MaxLength(100)]
    public IReadOnlyList<SentActivityLine> Lines
    {
        get => field ??= [];
        init;
    }
}
