namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>What a form is for. The numbers are the platform's own.</summary>
public enum FormKind
{
    /// <summary>No known kind.</summary>
    None = 0,

    /// <summary>The page of a row.</summary>
    Main = 2,

    /// <summary>A read-only part of another row's form.</summary>
    QuickView = 6,

    /// <summary>A short form for a new row.</summary>
    QuickCreate = 7,

    /// <summary>A row in a list or a timeline.</summary>
    Card = 11,
}
