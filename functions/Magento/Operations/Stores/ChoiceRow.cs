namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What is read of a record that can be chosen; each list fills other members.</summary>
internal sealed class ChoiceRow
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? Label { get; set; }
    public string? SourceCode { get; set; }
    public string? AttributeSetId { get; set; }
    public string? AttributeSetName { get; set; }
    public string? RuleId { get; set; }
    public string? CouponType { get; set; }
    public string? TwoLetterAbbreviation { get; set; }
    public string? FullNameEnglish { get; set; }
    public string? FullNameLocale { get; set; }
    public string? Status { get; set; }
    public List<ChoiceTrackRow?>? Tracks { get; set; }
}
