namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>A contact or account, or the one it was merged into.</summary>
/// <param name="Id">Id of the row that counts; null when there is none.</param>
/// <param name="IsActive">Whether that row is in use.</param>
/// <param name="IsMerged">Whether it is another one than the identity names.</param>
internal sealed record MergedRow(Guid? Id, bool IsActive, bool IsMerged);
