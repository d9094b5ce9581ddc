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

    /// <summary>Known to the solution, but its values are not supported here: file, image, party list, entity name.</summary>
    Unsupported,
}
