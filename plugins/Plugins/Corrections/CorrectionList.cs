using PowerPlatformMagento.Plugins.Json;

namespace PowerPlatformMagento.Plugins.Corrections;

/// <summary>The corrections of one record, as text in the column of its sync issue. Text that is not such a list counts as none.</summary>
internal sealed class CorrectionList : ICorrections
{
    private readonly IReadOnlyList<Correction> _items;

    private CorrectionList(IReadOnlyList<Correction> items) => _items = items;

    public static CorrectionList Read(string? json) =>
        new(string.IsNullOrWhiteSpace(json) ? [] : ContractJson.TryRead<Correction[]>(json!) ?? []);

    public string? Find(string field) => _items.FirstOrDefault(item => item.Field == field)?.Value;

    /// <summary>The list with this value for the field; a field has one value.</summary>
    public CorrectionList With(string field, string value) =>
        new([.. _items.Where(item => item.Field != field), new Correction { Field = field, Value = value }]);

    public string Write() => ContractJson.Write(_items.ToArray());
}
