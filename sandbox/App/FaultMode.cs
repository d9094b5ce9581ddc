namespace PowerPlatformMagento.Sandbox.App;

/// <summary>How badly the world around the app behaves.</summary>
internal enum FaultMode
{
    /// <summary>Everything works.</summary>
    None,

    /// <summary>Lost, repeated and reordered events, failing and slow neighbours, the app stopped hard.</summary>
    Storm,
}
