using System.Text.Json;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Writes down what became of rows, and tells the error desk about those that need a person.</summary>
internal sealed class OutboxSettler(OutboxBatch batch, OutboxIssues issues, TimeProvider time, Jitter jitter, ILogger<OutboxSettler> logger)
{
    private static readonly TimeSpan StoreRetry = TimeSpan.FromMinutes(5);

    /// <summary>Writes results down. A row whose result cannot be written stays taken up and is sent again later.</summary>
    public async Task SettleAsync(IReadOnlyList<OutboxResult> results, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var confirmations = results.Select(result => Confirmation(result, now)).ToList();

        // First the desk: a process that dies in between sends the row again and resolves the issue, or opens it once more.
        await issues.OpenAsync(
            [.. results.Zip(confirmations).Where(pair => pair.Second is { Outcome: OutboxOutcome.Failed, NextAttemptOn: null }).Select(pair => (pair.First, pair.Second.Attempts))],
            now,
            cancellationToken);
        var written = await ConfirmAsync(confirmations, cancellationToken);

        // Whoever lost a race against a person or an import wins the second time.
        await ConfirmAsync([.. confirmations.Where((_, index) => !written[index])], cancellationToken);
        await issues.ResolveAsync([.. results.Where(result => result.Failure is null).Select(result => result.Item)], cancellationToken);
    }

    private Task<bool[]> ConfirmAsync(IReadOnlyList<OutboxConfirmation> confirmations, CancellationToken cancellationToken) =>
        batch.SendAsync([.. confirmations.Select(Request)], cancellationToken);

    private static OrganizationRequest Request(OutboxConfirmation confirmation) => new("mag_ConfirmOutbox")
    {
        ["Payload"] = JsonSerializer.Serialize(confirmation, ContractJson.Exact.OutboxConfirmation),
        ["tag"] = "magento",
    };

    private OutboxConfirmation Confirmation(OutboxResult result, DateTimeOffset now)
    {
        var attempts = result.Item.Attempts + 1;
        var confirmation = new OutboxConfirmation
        {
            Id = result.Item.Id,
            Outcome = result.Failure is null ? OutboxOutcome.Sent : OutboxOutcome.Failed,
            At = now.UtcDateTime,
            Attempts = attempts,
            Answer = result.Answer,
            MagentoId = result.MagentoId,
            Addresses = [.. result.Addresses],
            ChangedInStore = [.. result.ChangedInStore],
        };
        if (result.Failure is not { } failure)
        {
            return confirmation;
        }

        // Credentials and rights concern all rows of the store alike: they wait, and none is blamed.
        if (ConcernsStore(failure.Definition))
        {
            OutboxLog.NotSent(logger, result.Item.Key, failure.Definition.Code, result.Item.Attempts, now + StoreRetry);
            return Failed(confirmation with { Attempts = result.Item.Attempts }, failure, now + StoreRetry);
        }

        var decision = RetryDecision.Decide(attempts, RetryDecision.CategoryOf(failure), failure.RetryAfter, now, jitter.Next());
        OutboxLog.NotSent(logger, result.Item.Key, failure.Definition.Code, attempts, decision.RetryAt);
        return Failed(confirmation, failure, decision.RetryAt);
    }

    private static OutboxConfirmation Failed(OutboxConfirmation confirmation, Failure failure, DateTimeOffset? retryAt) => confirmation with
    {
        ErrorCode = failure.Definition.Code,
        Message = OutboxIssueRow.MessageOf(failure),
        NextAttemptOn = retryAt?.UtcDateTime,
    };

    // A store without a function says so for ever.
    private static bool ConcernsStore(ErrorDefinition error) =>
        error.Category is ErrorCategory.Permission or ErrorCategory.Configuration && error != StoreErrors.NotSupported;
}
