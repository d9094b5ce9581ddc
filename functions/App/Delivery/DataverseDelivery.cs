using Microsoft.Crm.Sdk.Messages;
using Microsoft.Extensions.Options;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Delivers batches by ExecuteMultiple. Repeating is safe: an import that has happened answers Unchanged.</summary>
internal sealed class DataverseDelivery(DataverseCalls calls, DataverseGate gate, IOptions<DeliveryOptions> options, ILogger<DataverseDelivery> logger) : IDataverseDelivery
{
    private const int MostRounds = 3;

    public async Task<IReadOnlyList<DeliveryResult>> DeliverAsync(EntityType type, IReadOnlyList<DeliveryItem> items, CancellationToken cancellationToken)
    {
        var results = new DeliveryResult[items.Count];
        List<int> open = [.. Enumerable.Range(0, items.Count)];
        for (var round = 1; open.Count > 0; round++)
        {
            await gate.WaitAsync(cancellationToken);
            var answers = await SendAsync(type, [.. open.Select(index => items[index])], cancellationToken);
            for (var position = 0; position < open.Count; position++)
            {
                results[open[position]] = answers[position];
            }

            HoldBack(answers);
            open = round < MostRounds ? [.. open.Where(index => IsWorthAnotherRound(results[index].Failure, round))] : [];
        }

        return results;
    }

    private async Task<IReadOnlyList<DeliveryResult>> SendAsync(EntityType type, IReadOnlyList<DeliveryItem> items, CancellationToken cancellationToken)
    {
        var (response, exception) = await calls.SendAsync<ExecuteMultipleResponse>(ImportBatch.Write(type, items), cancellationToken);
        if (response is not null)
        {
            return ImportBatch.Read(type, response, items.Count);
        }

        if (!FaultClassifier.IsTooLarge(exception!))
        {
            var failure = FaultClassifier.Classify(exception!) with { Scope = FailureScope.Service };
            if (IsSuspect(items, failure) && await AnswersAsync(cancellationToken))
            {
                failure = failure with { Scope = FailureScope.Item };
            }

            return [.. items.Select(_ => DeliveryResult.Failed(failure))];
        }

        if (items.Count == 1)
        {
            return [DeliveryResult.Failed(new Failure(DataverseErrors.PayloadTooLarge, FailureScope.Item))];
        }

        DeliveryLog.Split(logger, items.Count);
        var half = items.Count / 2;
        var first = await SendAsync(type, [.. items.Take(half)], cancellationToken);
        var second = await SendAsync(type, [.. items.Skip(half)], cancellationToken);
        return [.. first, .. second];
    }

    // A record that travels alone because it failed before: when Dataverse answers to anything else, the record is to blame and not Dataverse.
    private static bool IsSuspect(IReadOnlyList<DeliveryItem> items, Failure failure) =>
        items.Count == 1
        && items[0].Item.Attempts >= DeliveryItem.SuspectAfter
        && failure.Definition != DataverseErrors.Throttled
        && failure.Definition.Category is (ErrorCategory.Transient or ErrorCategory.Bug);

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken) =>
        (await calls.SendAsync<OrganizationResponse>(new WhoAmIRequest(), cancellationToken)).Response is not null;

    private void HoldBack(IReadOnlyList<DeliveryResult> answers)
    {
        var failures = answers.Select(answer => answer.Failure).Where(failure => failure?.Scope == FailureScope.Service).ToList();
        if (failures.Count == 0)
        {
            return;
        }

        var worst = failures.MaxBy(failure => failure!.RetryAfter ?? TimeSpan.Zero)!;
        var pause = gate.Fail(worst);
        DeliveryLog.HeldBack(logger, worst.Definition.Code, worst.Detail, pause.TotalSeconds);
    }

    private bool IsWorthAnotherRound(Failure? failure, int round) => failure?.Definition switch
    {
        null => false,
        var definition when definition == DataverseErrors.DuplicateKey => round == 1,
        var definition when definition == DataverseErrors.Throttled => (failure.RetryAfter ?? TimeSpan.Zero) <= options.Value.LongestWaitInPlace,
        _ => false,
    };
}
