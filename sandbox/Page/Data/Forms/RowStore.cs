using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Reads and writes one row as the signed-in user, so that roles and plug-ins act.</summary>
internal sealed class RowStore(IOrganizationServiceAsync2 service)
{
    public async Task<RowLoad> LoadAsync(TableInfo table, Guid id, IEnumerable<string> columns, CancellationToken cancellationToken)
    {
        try
        {
            var known = columns.Where(column => table.Find(column) is not null).Distinct().ToArray();
            return RowLoad.Found(await service.RetrieveAsync(table.LogicalName, id, new ColumnSet(known), cancellationToken));
        }
        catch (Exception exception) when (ProblemReader.IsFault(exception, FaultCodes.RowNotFound))
        {
            return RowLoad.Missing;
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            return RowLoad.Failed(ProblemReader.Of(exception));
        }
    }

    /// <summary>Gives references their names, as far as the user may read the rows.</summary>
    public async Task NameAsync(SandboxMetadata metadata, Entity row, CancellationToken cancellationToken)
    {
        foreach (var reference in row.Attributes.Values.OfType<EntityReference>().Where(reference => reference.Name is null).ToList())
        {
            if (metadata.Find(reference.LogicalName) is { PrimaryName: { } name } table && await LoadAsync(table, reference.Id, [name], cancellationToken) is { Row: { } found })
            {
                reference.Name = RowValue.NameOf(found, table);
            }
        }
    }

    /// <summary>Creates a row without id, else updates it, provided that its version is still the one that was read.</summary>
    public async Task<RowSave> SaveAsync(Entity changes, CancellationToken cancellationToken)
    {
        try
        {
            if (changes.Id == Guid.Empty)
            {
                return RowSave.Done(await service.CreateAsync(changes, cancellationToken));
            }

            var behavior = changes.RowVersion is null ? ConcurrencyBehavior.Default : ConcurrencyBehavior.IfRowVersionMatches;
            await service.ExecuteAsync(new UpdateRequest { Target = changes, ConcurrencyBehavior = behavior }, cancellationToken);
            return RowSave.Done(changes.Id);
        }
        catch (Exception exception) when (ProblemReader.IsFault(exception, FaultCodes.VersionMismatch))
        {
            return RowSave.Conflict;
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            return RowSave.Failed(ProblemReader.Of(exception));
        }
    }
}
