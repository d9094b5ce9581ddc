using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>The columns of a lead that decisions are made by.</summary>
internal static class LeadColumns
{
    public static string[] OfLink { get; } = [LeadTable.StateCode, LeadTable.VersionNumber, LeadTable.Telephone, AddressColumns.First.Line1, LeadTable.MarketingConsent, LeadTable.ConsentOn];

    /// <summary>Reads them.</summary>
    /// <param name="id">Id of the lead.</param>
    /// <param name="value">Value of a column; null when it is empty.</param>
    /// <param name="rowVersion">Version of the row; null takes it from its column.</param>
    public static LeadLink LinkOf(Guid id, Func<string, object?> value, string? rowVersion = null) => new(
        id,
        (LeadState)((value(LeadTable.StateCode) as OptionSetValue)?.Value ?? (int)LeadState.Open),
        rowVersion ?? Convert.ToString(value(LeadTable.VersionNumber), System.Globalization.CultureInfo.InvariantCulture),
        value(AddressColumns.First.Line1) is not null,
        value(LeadTable.Telephone) is not null,
        value(LeadTable.MarketingConsent) is true ? value(LeadTable.ConsentOn) as DateTime? : null);
}
