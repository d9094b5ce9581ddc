namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>The records of a run: of actions, of the trigger, and of calls that failed.</summary>
internal static class RecordShapes
{
    private static readonly string[] OfAction =
    [
        "name", "startTime", "endTime", "trackingId", "clientTrackingId", "clientKeywords", "originHistoryName", "scheduledTime", "code", "status",
        "iterationCount", "repetitionCount",
    ];

    private static readonly string[] OfProblem = ["type", "title", "status", "detail", "instance", "code", "category", "hint", "correlationId", "message"];

    /// <summary>An element of result().</summary>
    public static ValueShape Result { get; } = Of("the record of an action", ValueShape.Open);

    /// <summary>Body of an answer that says why a call failed: problem details of the function app, an error of the platform.</summary>
    public static ValueShape Failure { get; } = new ObjectShape("an error", Plain(OfProblem).Concat(Open("error", "errors")));

    /// <param name="what">What it is, as a finding says it.</param>
    /// <param name="outputs">Outputs in it.</param>
    public static ValueShape Of(string what, ValueShape outputs) =>
        new ObjectShape(what, Plain(OfAction).Concat(Open("inputs", "error", "retryHistory", "inputsLink", "outputsLink")).Append(KeyValuePair.Create("outputs", outputs)));

    /// <summary>Outputs of a call or an event.</summary>
    /// <param name="what">What they are, as a finding says it.</param>
    /// <param name="body">Body.</param>
    public static ValueShape Outputs(string what, ValueShape body) =>
        new ObjectShape(what, Plain("statusCode").Concat(Open("headers")).Append(KeyValuePair.Create("body", body)));

    private static IEnumerable<KeyValuePair<string, ValueShape>> Plain(params IEnumerable<string> names) => names.Select(name => KeyValuePair.Create(name, ValueShape.Plain));

    private static IEnumerable<KeyValuePair<string, ValueShape>> Open(params IEnumerable<string> names) => names.Select(name => KeyValuePair.Create(name, ValueShape.Open));
}
