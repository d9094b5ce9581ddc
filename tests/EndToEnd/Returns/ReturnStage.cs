namespace PowerPlatformMagento.EndToEnd.Tests.Returns;

/// <summary>Options of the status of a return, in their order.</summary>
internal enum ReturnStage
{
    Requested,
    Authorized,
    Rejected,
    InTransit,
    Received,
    Refunded,
    Exchanged,
    Closed,
}
