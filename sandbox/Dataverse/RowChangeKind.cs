namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>What happened to a row.</summary>
public enum RowChangeKind
{
    /// <summary>The row is new.</summary>
    Created,

    /// <summary>The row was changed.</summary>
    Updated,

    /// <summary>The row is gone.</summary>
    Deleted,
}
