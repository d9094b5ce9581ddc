namespace PowerPlatformMagento.Sandbox.DataMap.Rows;

/// <summary>Tells columns that somebody writes from those the platform fills by itself.</summary>
internal static class PlatformColumns
{
    private static readonly string[] Own =
    [
        "createdon", "modifiedon", "createdby", "modifiedby", "versionnumber", "exchangerate", "fullname", "ownerid", "owninguser", "owningbusinessunit", "statecode",
        "statuscode", "addressnumber", "objecttypecode", "activitytypecode", "ticketnumber", "organizationid", "mag_hash", "mag_readstamp",
    ];

    private static readonly string[] OwnEndings = ["_base", "_composite", "addresstypecode"];

    /// <summary>Whether a column is written by imports or people. Hash and read stamp of a row change with every field and say nothing.</summary>
    public static bool IsWritten(string column) => !Own.Contains(column) && !Array.Exists(OwnEndings, ending => column.EndsWith(ending, StringComparison.Ordinal));
}
