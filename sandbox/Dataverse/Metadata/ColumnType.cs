namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal enum ColumnType
{
    PrimaryKey,
    UniqueIdentifier,
    Text,
    Memo,
    Integer,
    BigInteger,
    RowVersion,
    Decimal,
    Double,
    Money,
    DateTime,
    DateOnly,
    Boolean,
    Choice,
    MultiChoice,
    State,
    Status,
    Lookup,
    Owner,

    /// <summary>Logical name of a table.</summary>
    TableName,

    /// <summary>People of an activity; kept as rows of activityparty, not in the row.</summary>
    PartyList,

    /// <summary>Known to the solution, but its values are not supported here: file, image, managed property.</summary>
    Unsupported,
}
