namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>Kinds of entries people filter a timeline by.</summary>
public enum TimelineKind
{
    /// <summary>A note.</summary>
    Note,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A telephone call.</summary>
    PhoneCall,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>An appointment.</summary>
    Appointment,

    /// <summary>What a customer did in the store.</summary>
    Web,

    /// <summary>An activity of a table that has no kind of its own here.</summary>
    Other,
}
