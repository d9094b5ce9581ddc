namespace PowerPlatformMagento.Contracts;

/// <summary>What an import did with a message.</summary>
public static class ImportOutcome
{
    /// <summary>A new row was written.</summary>
    public const string Created = "Created";

    /// <summary>An existing row was changed.</summary>
    public const string Updated = "Updated";

    /// <summary>The message says what Dataverse already holds; nothing was written.</summary>
    public const string Unchanged = "Unchanged";

    /// <summary>Dataverse holds a newer state; nothing was written.</summary>
    public const string Superseded = "Superseded";

    /// <summary>The message is doubtful and waits for a person.</summary>
    public const string Held = "Held";
}
