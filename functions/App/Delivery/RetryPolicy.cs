using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>How often and how long apart a category of errors is retried.</summary>
/// <param name="MaximumAttempts">Attempts after which the item is parked.</param>
/// <param name="FirstDelay">Wait after the first attempt; doubles each time.</param>
/// <param name="LongestDelay">Longest wait.</param>
internal sealed record RetryPolicy(int MaximumAttempts, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    private static readonly RetryPolicy Never = new(1, TimeSpan.Zero, TimeSpan.Zero);
    private static readonly RetryPolicy Patient = new(20, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(15));
    private static readonly RetryPolicy Brief = new(6, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    private static readonly RetryPolicy Doubtful = new(3, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1));

    /// <summary>The policy of a category.</summary>
    public static RetryPolicy Of(ErrorCategory category) => category switch
    {
        ErrorCategory.Transient => Patient,
        ErrorCategory.Conflict => Brief,
        ErrorCategory.Bug => Doubtful,
        _ => Never,
    };
}
