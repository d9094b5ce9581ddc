namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>The public rights as privileges.</summary>
internal static class Rights
{
    public static Privilege Of(AccessRight right) => right switch
    {
        AccessRight.Create => Privilege.Create,
        AccessRight.Write => Privilege.Write,
        AccessRight.Delete => Privilege.Delete,
        AccessRight.Append => Privilege.Append,
        AccessRight.AppendTo => Privilege.AppendTo,
        AccessRight.Assign => Privilege.Assign,
        AccessRight.Share => Privilege.Share,
        _ => Privilege.Read,
    };
}
