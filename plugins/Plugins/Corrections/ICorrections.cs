namespace PowerPlatformMagento.Plugins.Corrections;

/// <summary>What people gave for values of one record that did not fit.</summary>
internal interface ICorrections
{
    /// <summary>The value for a field, for example <c>mag_order.mag_taxid</c>; null when nobody gave one.</summary>
    string? Find(string field);
}
