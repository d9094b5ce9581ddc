namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>What kind of thing went wrong, and so who can do something about it.</summary>
public enum ErrorCategory
{
    /// <summary>Goes away by itself: retried.</summary>
    Transient,

    /// <summary>The message or the record behind it cannot be used as it is: a person corrects it.</summary>
    Data,

    /// <summary>A setting is missing or wrong: an administrator corrects it.</summary>
    Configuration,

    /// <summary>The identity in use is not accepted or lacks a right.</summary>
    Permission,

    /// <summary>Two sides disagree: retried, then decided by a person.</summary>
    Conflict,

    /// <summary>A fault in this product.</summary>
    Bug,
}
