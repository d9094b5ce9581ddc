namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_identitytrust</c>: how well the store knows who somebody is. Higher is better.</summary>
internal enum IdentityTrust
{
    Guest = 772100000,
    Unconfirmed = 772100001,
    Registered = 772100002,
}
