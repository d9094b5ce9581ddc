using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Desk;

/// <summary>Which status of a sync issue may follow which.</summary>
internal static class SyncIssueTransition
{
    private const int Active = 0;

    /// <summary>The status after an update that names state, status or both; the platform's default of a state where only the state is named.</summary>
    public static SyncIssueStatus Of(int? state, int? status, SyncIssueStatus before)
    {
        if (status is { } named)
        {
            return (SyncIssueStatus)named;
        }

        return state switch
        {
            null => before,
            Active => SyncIssueStatus.Open,
            _ => SyncIssueStatus.Resolved,
        };
    }

    /// <summary>
    /// What is decided can only be opened again. An ignored issue may still be resolved: its record may come through with a later change.
    /// </summary>
    public static bool IsAllowed(SyncIssueStatus before, SyncIssueStatus after) => before switch
    {
        SyncIssueStatus.Resolved => after is SyncIssueStatus.Resolved or SyncIssueStatus.Open,
        SyncIssueStatus.Ignored => after is SyncIssueStatus.Ignored or SyncIssueStatus.Open or SyncIssueStatus.Resolved,
        _ => true,
    };
}
