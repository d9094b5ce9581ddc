namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_conflictdecision</c>.</summary>
internal enum ConflictDecision
{
    MagentoWins = 772100000,
    DataverseWins = 772100001,
    Undecided = 772100002,
}
