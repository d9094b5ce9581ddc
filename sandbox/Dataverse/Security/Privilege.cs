namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>What a role may grant on a table; the names are parts of privilege names (prvCreate..., prvAppendTo...).</summary>
internal enum Privilege
{
    Create,
    Read,
    Write,
    Delete,
    Append,
    AppendTo,
    Assign,
    Share,
}
