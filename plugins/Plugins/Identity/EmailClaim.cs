namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>What to do with the identity of an e-mail address.</summary>
internal enum EmailClaim
{
    /// <summary>Nothing: it is right already, or it is not ours to take.</summary>
    Leave,

    /// <summary>There is none: make it.</summary>
    Create,

    /// <summary>It stands for a guest, for nobody or for somebody who had the address before: it is ours now.</summary>
    Take,
}
