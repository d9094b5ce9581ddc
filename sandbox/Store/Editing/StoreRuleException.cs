namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>The store refuses what somebody wants to do in it. The message is for that person.</summary>
public sealed class StoreRuleException : Exception
{
    /// <summary>Creates the exception with a text for people.</summary>
    public StoreRuleException(string message)
        : base(message)
    {
    }
}
