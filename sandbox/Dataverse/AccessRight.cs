namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>What a security role can grant on a table.</summary>
public enum AccessRight
{
    /// <summary>Read rows.</summary>
    Read,

    /// <summary>Create rows.</summary>
    Create,

    /// <summary>Change rows.</summary>
    Write,

    /// <summary>Delete rows.</summary>
    Delete,

    /// <summary>Set a lookup of a row.</summary>
    Append,

    /// <summary>Be the target of a lookup.</summary>
    AppendTo,

    /// <summary>Give a row another owner.</summary>
    Assign,

    /// <summary>Share a row.</summary>
    Share,
}
