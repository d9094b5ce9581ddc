namespace PowerPlatformMagento.Magento.Http;

/// <summary>How often and how long a call is repeated.</summary>
internal sealed record RetryRules(int MaximumRetries, TimeSpan Delay, TimeSpan MaximumDelay);
