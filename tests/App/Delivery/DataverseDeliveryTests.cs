using System.Net;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Delivery;

[TestClass]
public sealed class DataverseDeliveryTests
{
    private readonly DeliveryHome _home = new();

    [TestMethod]
    public async Task Sends_all_records_in_one_call_each_with_payload_and_tag()
    {
        var results = await _home.DeliverAsync(Samples.Payload("1", payload: "a"), Samples.Payload("2", payload: "b"));

        var batch = (ExecuteMultipleRequest)_home.Dataverse.Calls.Single();
        Assert.IsTrue(batch.Settings is { ContinueOnError: true, ReturnResponses: true });
        CollectionAssert.AreEqual(new[] { "mag_ImportOrder", "mag_ImportOrder" }, batch.Requests.Select(request => request.RequestName).ToArray());
        CollectionAssert.AreEqual(new[] { "a", "b" }, batch.Requests.Select(request => request["Payload"]).ToArray());
        Assert.IsTrue(batch.Requests.All(request => (string)request["tag"] == "magento"));
        Assert.IsTrue(results.All(result => result.Outcome == "Created"));
    }

    [TestMethod]
    public async Task Uses_the_api_of_the_type()
    {
        await _home.Delivery.DeliverAsync(EntityType.Customer, [Samples.Payload("1")], default);

        Assert.AreEqual("mag_ImportCustomer", _home.Dataverse.Batches.Single().Requests[0].RequestName);
    }

    [TestMethod]
    [DataRow("Created")]
    [DataRow("Updated")]
    [DataRow("Unchanged")]
    [DataRow("Superseded")]
    [DataRow("Held")]
    public async Task Passes_on_the_outcome(string outcome)
    {
        _home.Dataverse.Then(_ => Answer((0, outcome, null)));

        Assert.AreEqual(outcome, (await _home.DeliverAsync(Samples.Payload("1"))).Single().Outcome);
    }

    [TestMethod]
    [DataRow("MAG-CAS-006: A person has to decide who sent the service request.", "MAG-CAS-006")]
    [DataRow(null, "MAG-DVE-003")]
    public async Task A_request_that_was_held_and_has_no_row_has_failed(string? detail, string code)
    {
        _home.Dataverse.Then(_ => Held(Guid.Empty, detail));

        Assert.AreEqual(code, (await _home.Delivery.DeliverAsync(EntityType.ServiceRequest, [Samples.Payload("1")], default)).Single().Failure!.Definition.Code);
    }

    [TestMethod]
    public async Task A_request_that_was_held_with_a_row_is_taken()
    {
        _home.Dataverse.Then(_ => Held(new Guid("2f1c64f2-8a50-4a5e-9d0e-0b6f5f4b7a11"), "MAG-RET-001: Too many."));

        Assert.AreEqual("Held", (await _home.Delivery.DeliverAsync(EntityType.ServiceRequest, [Samples.Payload("1")], default)).Single().Outcome);
    }

    [TestMethod]
    public async Task Takes_an_outcome_it_does_not_know_for_a_failure()
    {
        _home.Dataverse.Then(_ => Answer((0, "Teleported", null)));

        Assert.AreEqual("MAG-DVE-006", (await _home.DeliverAsync(Samples.Payload("1"))).Single().Failure!.Definition.Code);
    }

    [TestMethod]
    public async Task Gives_each_record_its_own_result()
    {
        _home.Dataverse.ImportFault = payload => payload == "bad" ? FakeDataverse.Fault(-2147220891, "MAG-ORD-002: no currency.") : null;

        var results = await _home.DeliverAsync(Samples.Payload("1"), Samples.Payload("2", payload: "bad"), Samples.Payload("3", payload: "x"));

        Assert.AreEqual("Created", results[0].Outcome);
        Assert.AreEqual("MAG-ORD-002", results[1].Failure!.Definition.Code);
        Assert.AreEqual("Created", results[2].Outcome);
    }

    [TestMethod]
    public async Task Repeats_records_Dataverse_gave_no_answer_for()
    {
        _home.Dataverse.Then(_ => Answer((1, "Created", null)));

        var results = await _home.DeliverAsync(Samples.Payload("1"), Samples.Payload("2"));

        Assert.AreEqual(("MAG-DVE-002", FailureScope.Item), (results[0].Failure!.Definition.Code, results[0].Failure!.Scope));
        Assert.AreEqual("Created", results[1].Outcome);
    }

    [TestMethod]
    public async Task Waits_as_long_as_Dataverse_asks_for_and_goes_on()
    {
        _home.Dataverse.ThenThrow(Throttle(12));

        var results = await _home.DeliverAsync(Samples.Payload("1"));

        Assert.AreEqual("Created", results.Single().Outcome);
        Assert.HasCount(2, _home.Dataverse.Calls);
        Assert.IsGreaterThanOrEqualTo(Samples.Noon.AddSeconds(12), _home.Time.GetUtcNow());
    }

    [TestMethod]
    public async Task Repeats_only_the_records_that_were_throttled()
    {
        _home.Dataverse.Then(_ => Answer((0, "Created", null), (1, null, FakeDataverse.Fault(FaultCodes.TooManyAtOnce, "", ("Retry-After", TimeSpan.FromSeconds(3))))));

        var results = await _home.DeliverAsync(Samples.Payload("1", payload: "a"), Samples.Payload("2", payload: "b"));

        Assert.IsTrue(results.All(result => result.Outcome == "Created"));
        CollectionAssert.AreEqual(new[] { 2, 1 }, _home.Dataverse.ImportBatchSizes.ToArray());
        Assert.AreEqual("b", _home.Dataverse.Batches.Last().Requests[0]["Payload"]);
    }

    [TestMethod]
    public async Task Gives_records_back_when_Dataverse_asks_for_a_long_pause()
    {
        _home.Dataverse.ThenThrow(Throttle(300));

        var failure = (await _home.DeliverAsync(Samples.Payload("1"))).Single().Failure!;

        Assert.AreEqual(("MAG-DVE-001", FailureScope.Service), (failure.Definition.Code, failure.Scope));
        Assert.HasCount(1, _home.Dataverse.Calls);
        Assert.IsGreaterThan(Samples.Noon.AddSeconds(299), _home.Gate.Until);
        Assert.IsFalse(_home.Gate.BlamesRecords);
    }

    [TestMethod]
    public async Task Gives_up_after_three_rounds_of_throttling()
    {
        _home.Dataverse.ThenThrow(Throttle(1)).ThenThrow(Throttle(1)).ThenThrow(Throttle(1)).ThenThrow(Throttle(1));

        Assert.AreEqual("MAG-DVE-001", (await _home.DeliverAsync(Samples.Payload("1"))).Single().Failure!.Definition.Code);
        Assert.HasCount(3, _home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Repeats_a_record_at_once_whose_key_was_written_at_the_same_moment()
    {
        _home.Dataverse.Then(_ => Answer((0, "Created", null), (1, null, FakeDataverse.Fault(FaultCodes.DuplicateRecordEntityKey))));

        var results = await _home.DeliverAsync(Samples.Payload("1", payload: "a"), Samples.Payload("2", payload: "b"));

        Assert.IsTrue(results.All(result => result.Outcome is not null));
        CollectionAssert.AreEqual(new[] { 2, 1 }, _home.Dataverse.ImportBatchSizes.ToArray());
    }

    [TestMethod]
    public async Task Leaves_a_lasting_key_conflict_for_later()
    {
        _home.Dataverse.ImportFault = _ => FakeDataverse.Fault(FaultCodes.DuplicateRecordEntityKey);

        var failure = (await _home.DeliverAsync(Samples.Payload("1"))).Single().Failure!;

        Assert.AreEqual(("MAG-DVE-007", FailureScope.Item), (failure.Definition.Code, failure.Scope));
        Assert.HasCount(2, _home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Loses_nothing_when_the_answer_gets_lost_after_the_commit()
    {
        _home.Dataverse.ThenTimeOutAfterCommit();

        var first = await _home.DeliverAsync(Samples.Payload("1", payload: "a"));
        var second = await _home.DeliverAsync(Samples.Payload("1", payload: "a"));

        Assert.AreEqual(("MAG-DVE-002", FailureScope.Service), (first.Single().Failure!.Definition.Code, first.Single().Failure!.Scope));
        Assert.AreEqual("Unchanged", second.Single().Outcome);
    }

    [TestMethod]
    public async Task Sends_halves_when_a_batch_is_too_large()
    {
        _home.Dataverse.BeforeAnswer = (request, _) => request is ExecuteMultipleRequest { Requests.Count: > 2 }
            ? throw FakeDataverse.Thrown(FakeDataverse.Fault(-2147220989, "too many", ("MaxBatchSize", 2)))
            : Task.CompletedTask;

        var results = await _home.DeliverAsync([.. Enumerable.Range(1, 7).Select(id => Samples.Payload(id.ToString(), payload: id.ToString()))]);

        Assert.IsTrue(results.All(result => result.Outcome == "Created"));
        Assert.HasCount(7, _home.Dataverse.Imports);
    }

    [TestMethod]
    public async Task Blames_the_one_record_that_is_too_large_alone()
    {
        _home.Dataverse.BeforeAnswer = (request, _) => ((ExecuteMultipleRequest)request).Requests.Any(import => (string)import["Payload"] == "huge")
            ? throw new HttpRequestException("", null, HttpStatusCode.RequestEntityTooLarge)
            : Task.CompletedTask;

        var results = await _home.DeliverAsync(Samples.Payload("1", payload: "a"), Samples.Payload("2", payload: "huge"), Samples.Payload("3", payload: "b"));

        CollectionAssert.AreEqual(new[] { null, "MAG-DVE-008", null }, results.Select(result => result.Failure?.Definition.Code).ToArray());
    }

    [TestMethod]
    [DataRow(-2147220960, "MAG-DVE-004")]
    [DataRow(-2147089272, "MAG-DVE-005")]
    public async Task Holds_everything_back_instead_of_blaming_records_when_right_or_solution_is_missing(int code, string expected)
    {
        _home.Dataverse.ImportFault = _ => FakeDataverse.Fault(code);

        var results = await _home.DeliverAsync(Samples.Payload("1"), Samples.Payload("2"));

        Assert.IsTrue(results.All(result => result.Failure is { Scope: FailureScope.Service } failure && failure.Definition.Code == expected));
        Assert.IsFalse(_home.Gate.BlamesRecords);
        Assert.IsGreaterThanOrEqualTo(_home.Time.GetUtcNow().AddSeconds(10), _home.Gate.Until);
    }

    [TestMethod]
    [DataRow(0, false, nameof(FailureScope.Service), DisplayName = "first failures say nothing about the record")]
    [DataRow(3, false, nameof(FailureScope.Item), DisplayName = "alone and Dataverse answers")]
    [DataRow(3, true, nameof(FailureScope.Service), DisplayName = "alone and Dataverse is away")]
    public async Task Blames_a_record_that_fails_alone_only_when_Dataverse_answers_otherwise(int attempts, bool away, string scope)
    {
        _home.Dataverse.BeforeAnswer = (request, _) => away || request is ExecuteMultipleRequest ? throw new InvalidCastException() : Task.CompletedTask;

        var failure = (await _home.DeliverAsync(Samples.Payload("1", attempts))).Single().Failure!;

        Assert.AreEqual(("MAG-DVE-006", scope), (failure.Definition.Code, failure.Scope.ToString()));
    }

    [TestMethod]
    public async Task Gives_up_a_call_that_never_ends()
    {
        _home.Dataverse.BeforeAnswer = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);

        Assert.AreEqual("MAG-DVE-002", (await _home.DeliverAsync(Samples.Payload("1"))).Single().Failure!.Definition.Code);
    }

    [TestMethod]
    public async Task Stops_when_the_app_stops()
    {
        using var stop = new CancellationTokenSource();
        _home.Dataverse.BeforeAnswer = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        var delivering = _home.Delivery.DeliverAsync(EntityType.Order, [Samples.Payload("1")], stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => delivering);
    }

    private static Exception Throttle(int seconds) =>
        FakeDataverse.Thrown(FakeDataverse.Fault(FaultCodes.TooManyRequests, "slow down", ("Retry-After", TimeSpan.FromSeconds(seconds))));

    private static ExecuteMultipleResponse Held(Guid id, string? detail)
    {
        var answer = Answer((0, "Held", null));
        answer.Responses[0].Response.Results["Id"] = id;
        answer.Responses[0].Response.Results["Detail"] = detail;
        return answer;
    }

    private static ExecuteMultipleResponse Answer(params (int Index, string? Outcome, OrganizationServiceFault? Fault)[] items)
    {
        var responses = new ExecuteMultipleResponseItemCollection();
        foreach (var (index, outcome, fault) in items)
        {
            var response = outcome is null ? null : new OrganizationResponse { Results = { ["Outcome"] = outcome } };
            responses.Add(new ExecuteMultipleResponseItem { RequestIndex = index, Fault = fault, Response = response });
        }

        return new ExecuteMultipleResponse { Results = { ["Responses"] = responses } };
    }
}
