namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>Magento's status codes of returns and of their lines. A line goes the way the documentation of Adobe Commerce describes; the return follows its lines.</summary>
internal static class ReturnCodes
{
    public const string Pending = "pending";
    public const string Authorized = "authorized";
    public const string Denied = "denied";
    public const string Received = "received";
    public const string Approved = "approved";
    public const string Rejected = "rejected";
    public const string ProcessedClosed = "processed_closed";
    public const string Closed = "closed";

    /// <summary>Whether nothing is left to do for a return.</summary>
    public static bool IsClosed(string status) => status is Closed or ProcessedClosed;

    /// <summary>The step a line must have reached before; null for none.</summary>
    public static string? Before(string step) => step switch
    {
        Authorized or Denied => Pending,
        Received => Authorized,
        Approved or Rejected => Received,
        _ => null,
    };

    /// <summary>Whether a line that stands here has taken the step, now or earlier on its way.</summary>
    public static bool HasTaken(string status, string step)
    {
        for (var reached = status; reached is not null; reached = Before(reached))
        {
            if (reached == step)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is on its way to a step, but not there yet.</summary>
    public static bool IsBehind(string status, string step) => HasTaken(step, status) && status != step;

    /// <summary>
    /// The status of a return whose lines all stand here. Null where the store has to reckon it: for lines of different statuses the codes differ between
    /// versions and sources.
    /// </summary>
    public static string? OfLines(IReadOnlyCollection<string> lines) => lines.Distinct(StringComparer.Ordinal).ToList() switch
    {
        [Approved] => ProcessedClosed,
        [Denied] => Closed,
        [Pending or Authorized or Received] => lines.First(),
        _ => null,
    };
}
