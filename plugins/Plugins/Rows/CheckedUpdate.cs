using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>
/// Updates a row only if it is still the one that was read: of two imports that decided by the same state, one fails, is repeated
/// and decides again. Without this the older of two messages could win.
/// </summary>
internal static class CheckedUpdate
{
    public static void Run(IOrganizationService service, Entity row, string? rowVersion)
    {
        row.RowVersion = rowVersion;
        service.Execute(new UpdateRequest
        {
            Target = row,
            ConcurrencyBehavior = rowVersion is null ? ConcurrencyBehavior.Default : ConcurrencyBehavior.IfRowVersionMatches,
        });
    }
}
