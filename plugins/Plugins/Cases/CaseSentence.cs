using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>What customers read about their case. Pure.</summary>
internal static class CaseSentence
{
    private const int Resolved = 1;
    private const int OnHold = 2;
    private const int WaitingForDetails = 3;
    private const int Canceled = 6;
    private const int TextLength = 4000;

    /// <summary>The answer: what the agent entered as resolution.</summary>
    public static string OfResolution(string? number, string? resolution) =>
        PlainText.Cut($"Your request {number} is answered: {PlainText.Clean(resolution) ?? "solved"}", TextLength);

    /// <summary>What a status reason means for the customer; null for those that mean nothing, and for resolved cases, whose resolution is told.</summary>
    /// <param name="number">Number of the case.</param>
    /// <param name="state">State of the case.</param>
    /// <param name="status">Status reason of the case.</param>
    public static string? OfStatus(string? number, int? state, int? status) => state == Resolved ? null : status switch
    {
        OnHold => $"Your request {number} is on hold; you will hear from us.",
        WaitingForDetails => $"Your request {number} waits for details from you.",
        Canceled => $"Your request {number} is canceled.",
        _ => null,
    };
}
