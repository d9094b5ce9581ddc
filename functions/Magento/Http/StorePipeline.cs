using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Repeats what may be repeated; leaves a store alone that is down.</summary>
internal static class StorePipeline
{
    public static readonly ResiliencePropertyKey<StoreRequest> Request = new("magento.request");

    private const double MostlyFailing = 0.9;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline Build(MagentoStoreOptions options, TimeProvider time, Func<double> random, ILogger logger)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.MaximumRetries > 0)
        {
            builder.AddRetry(Retry(options, random, logger));
        }

        return builder.AddCircuitBreaker(Pause(options, logger)).Build();
    }

    private static RetryStrategyOptions Retry(MagentoStoreOptions options, Func<double> random, ILogger logger)
    {
        var rules = new RetryRules(options.MaximumRetries, options.RetryDelay, options.MaximumRetryDelay);
        return new RetryStrategyOptions
        {
            MaxRetryAttempts = options.MaximumRetries,
            UseJitter = false,
            ShouldHandle = arguments => ValueTask.FromResult(
                Error(arguments.Outcome) is { } error && Decide(arguments.Context, error, arguments.AttemptNumber, rules, random) is not null),
            DelayGenerator = arguments => ValueTask.FromResult(
                Error(arguments.Outcome) is { } error ? Decide(arguments.Context, error, arguments.AttemptNumber, rules, random) : null),
            OnRetry = arguments =>
            {
                var route = arguments.Context.Properties.GetValue(Request, null!).Route;
                MagentoLog.Repeating(logger, options.Key, route, Error(arguments.Outcome)!.Definition.Code, arguments.AttemptNumber + 2, arguments.RetryDelay);
                return ValueTask.CompletedTask;
            },
        };
    }

    private static CircuitBreakerStrategyOptions Pause(MagentoStoreOptions options, ILogger logger) => new()
    {
        FailureRatio = MostlyFailing,
        MinimumThroughput = options.PauseThreshold,
        SamplingDuration = Window,
        BreakDuration = options.PauseDuration,
        ShouldHandle = arguments => ValueTask.FromResult(Error(arguments.Outcome) is { } error && IsDown(error)),
        OnOpened = arguments =>
        {
            MagentoLog.Paused(logger, options.Key, arguments.BreakDuration);
            return ValueTask.CompletedTask;
        },
        OnClosed = _ =>
        {
            MagentoLog.Resumed(logger, options.Key);
            return ValueTask.CompletedTask;
        },
    };

    private static TimeSpan? Decide(ResilienceContext context, MagentoError error, int attempt, RetryRules rules, Func<double> random) =>
        RetryDecision.Decide(context.Properties.GetValue(Request, null!).IsRepeatable, error, attempt, rules, random());

    private static MagentoError? Error(Outcome<object> outcome) => (outcome.Exception as MagentoException)?.Error;

    private static bool IsDown(MagentoError error) => error.Definition == StoreErrors.Unreachable || error.Definition == StoreErrors.Maintenance;
}
