using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>Names of rows as the signed-in user may see them, remembered while the page is open.</summary>
internal sealed class RowNames(PageSession session, SandboxMetadata metadata)
{
    private readonly ConcurrentDictionary<(string Table, Guid Id), string?> _names = new();

    /// <summary>The name of a row; null when it is gone, nameless or not for this user.</summary>
    public async Task<string?> FindAsync(RowChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_names.TryGetValue((change.Table, change.Id), out var known))
        {
            return known;
        }

        return _names[(change.Table, change.Id)] = await ReadAsync(change, cancellationToken);
    }

    private async Task<string?> ReadAsync(RowChange change, CancellationToken cancellationToken)
    {
        if (metadata.Find(change.Table)?.PrimaryName is not { } column || !session.Allows(change.Table, AccessRight.Read))
        {
            return null;
        }

        try
        {
            var row = await session.Service.RetrieveAsync(change.Table, change.Id, new ColumnSet(column), cancellationToken);
            return row.GetAttributeValue<string>(column);
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            return null;
        }
    }
}
