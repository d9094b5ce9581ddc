namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Values of <c>statecode</c> of leads.</summary>
internal enum LeadState
{
    Open = 0,
    Qualified = 1,
    Disqualified = 2,
}
