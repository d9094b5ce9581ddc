namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_identitykind</c>.</summary>
internal enum IdentityKind
{
    Customer = 772100000,
    Email = 772100001,
    Company = 772100002,
}
