namespace PowerPlatformMagento.Operations;

/// <summary>What became of a write.</summary>
public enum OperationOutcome
{
    /// <summary>This call did it.</summary>
    Done,

    /// <summary>It was so before.</summary>
    AlreadyDone,
}
