using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Ownership;

/// <summary>Who has the say over a column, where its changes go, and what becomes of it when both sides change it.</summary>
/// <param name="Column">Logical name of the column.</param>
/// <param name="ContractField">The field of the contract it is filled from; null when no message brings it.</param>
/// <param name="Owner">Who has the say.</param>
/// <param name="Direction">Where changes go.</param>
/// <param name="Rule">Who wins when both sides changed it.</param>
internal sealed record FieldOwnership(string Column, string? ContractField, FieldOwner Owner, SyncDirection Direction, ConflictRule Rule)
{
    /// <summary>Whether a change in Dataverse is told to the store.</summary>
    public bool GoesToStore => Direction is SyncDirection.ToMagento or SyncDirection.Both;

    /// <summary>Whether a change in the store is taken into Dataverse.</summary>
    public bool ComesFromStore => Direction is SyncDirection.ToDataverse or SyncDirection.Both;
}
