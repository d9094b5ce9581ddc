namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Why a field cannot be edited.</summary>
public enum FieldLock
{
    /// <summary>It can.</summary>
    None,

    /// <summary>The form shows it for reading.</summary>
    Form,

    /// <summary>The column isn't set by people.</summary>
    Column,

    /// <summary>The user's roles don't allow it.</summary>
    Right,

    /// <summary>The row is inactive.</summary>
    Inactive,
}
