namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_conflictrule</c>.</summary>
internal enum ConflictRule
{
    OwnerWins = 772100000,
    NewestWins = 772100001,
    Ask = 772100002,
}
