using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>What the signed-in user may do with rows of a table, as far as roles say.</summary>
internal sealed record FormRights(bool Create, bool Write, bool Assign)
{
    public static FormRights Of(SandboxDataverse dataverse, Guid userId, string table) => new(
        dataverse.Allows(userId, table, AccessRight.Create),
        dataverse.Allows(userId, table, AccessRight.Write),
        dataverse.Allows(userId, table, AccessRight.Assign));
}
