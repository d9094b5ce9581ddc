namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal enum PrivilegeDepth
{
    None,
    Basic,
    Local,
    Deep,
    Global,
}
