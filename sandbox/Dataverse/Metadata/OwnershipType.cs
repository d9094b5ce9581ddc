namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal enum OwnershipType
{
    None,
    UserOwned,
    OrganizationOwned,
}
