using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse;

/// <summary>Which changes of which rows start a flow.</summary>
/// <param name="Message">1 add, 2 delete, 3 modify, 4 add or modify, 5 add or delete, 6 modify or delete, 7 any; 0 when not given.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Scope">1 rows of the flow's user, 2 of the business unit, 3 of it and those below, 4 all; 0 when not given.</param>
/// <param name="Columns">Columns of which one must be modified; empty for any.</param>
/// <param name="Filter">Filter the row must match; null for none.</param>
internal sealed record RowTriggerRequest(int Message, string Table, int Scope, IReadOnlyList<string> Columns, string? Filter)
{
    public const string OperationId = "SubscribeWebhookTrigger";

    public bool Adds => Message is 1 or 4 or 5 or 7;

    public bool Deletes => Message is 2 or 5 or 6 or 7;

    public bool Modifies => Message is 3 or 4 or 6 or 7;

    public static RowTriggerRequest Read(JObject parameters)
    {
        var request = ParameterNames.Gather(parameters, "subscriptionRequest");
        return new RowTriggerRequest(
            FlowJson.Number(request, "message") ?? 0,
            FlowJson.Text(FlowJson.Member(request, "entityname")) ?? string.Empty,
            FlowJson.Number(request, "scope") ?? 0,
            (FlowJson.Text(FlowJson.Member(request, "filteringattributes")) ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            FlowJson.Text(FlowJson.Member(request, "filterexpression")) is { Length: > 0 } filter ? filter : null);
    }
}
