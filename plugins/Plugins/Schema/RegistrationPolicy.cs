namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_registrationpolicy</c>: what the registration of a person nobody knows becomes.</summary>
internal enum RegistrationPolicy
{
    Contact = 772100000,
    Lead = 772100001,
}
