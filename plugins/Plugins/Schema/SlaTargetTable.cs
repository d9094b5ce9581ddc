namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of service level targets.</summary>
internal static class SlaTargetTable
{
    public const string Name = "mag_slatarget";
    public const string Id = "mag_slatargetid";
    public const string Stage = "mag_stage";
    public const string WarnAfterMinutes = "mag_warnafterminutes";
    public const string BreachAfterMinutes = "mag_breachafterminutes";
    public const string StateCode = "statecode";
}
