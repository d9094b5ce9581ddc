using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>Where a line of a return stands. At any time 0 &lt;= approved &lt;= received &lt;= authorized &lt;= requested.</summary>
/// <param name="Key">Names the line.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Requested">Pieces the customer wants to return.</param>
/// <param name="Authorized">Pieces that are accepted back.</param>
/// <param name="Received">Pieces that arrived.</param>
/// <param name="Approved">Pieces that were found in order.</param>
internal sealed record ReturnLineState(string Key, ReturnStatusChoice Status, decimal Requested, decimal Authorized, decimal Received, decimal Approved)
{
    /// <summary>Whether nobody answered it yet.</summary>
    public bool IsOpen => Status == ReturnStatusChoice.Requested;

    /// <summary>Whether it was not accepted back.</summary>
    public bool IsRejected => Status == ReturnStatusChoice.Rejected;

    /// <summary>Whether somebody accepted pieces of it back and they are still under way.</summary>
    public bool IsUnderWay => Status is ReturnStatusChoice.Authorized or ReturnStatusChoice.InTransit or ReturnStatusChoice.Received;

    /// <summary>Whether the store took it out of the return.</summary>
    public bool IsGone => Status == ReturnStatusChoice.Closed && Requested == 0m;

    /// <summary>The line after the store took it out of the return: the row stays for the history and counts for nothing.</summary>
    public ReturnLineState Gone() => new(Key, ReturnStatusChoice.Closed, 0m, 0m, 0m, 0m);

    /// <summary>The line with its quantities in order: a later fact counts as proof of the earlier ones, and nothing is below zero.</summary>
    public ReturnLineState InOrder()
    {
        var approved = Math.Max(Approved, 0m);
        var received = Math.Max(Received, approved);
        var authorized = Math.Max(Authorized, received);
        return this with { Approved = approved, Received = received, Authorized = authorized, Requested = Math.Max(Requested, authorized) };
    }

    /// <summary>The line with the larger of both quantities at each step: what was reached stays reached.</summary>
    public ReturnLineState AtLeast(ReturnLineState other) => (this with
    {
        Authorized = Math.Max(Authorized, other.Authorized),
        Received = Math.Max(Received, other.Received),
        Approved = Math.Max(Approved, other.Approved),
    }).InOrder();
}
