namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal enum CascadeDelete
{
    NoCascade,
    RemoveLink,
    Restrict,
    Cascade,
}
