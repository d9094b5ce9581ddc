namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

internal enum ODataTokenKind
{
    End,
    Word,
    Text,
    Number,
    Date,
    Id,
    Left,
    Right,
    LeftSquare,
    RightSquare,
    Comma,
    Equal,
}
