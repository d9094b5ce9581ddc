namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_reviewstatus</c>: what a person has to decide or has decided about an identity.</summary>
internal enum ReviewStatus
{
    None = 772100000,
    Pending = 772100001,

    /// <summary>The contact or account on the row is the right one.</summary>
    Confirmed = 772100002,

    /// <summary>None of the existing rows is the right one: a new one is made.</summary>
    Rejected = 772100003,

    /// <summary>The person was erased: nobody is made of this identity again until somebody decides otherwise.</summary>
    Erased = 772100004,
}
