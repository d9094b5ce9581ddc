using System.Globalization;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk.Query;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.OData;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>List rows, by the options of the Web API or by FetchXML.</summary>
internal sealed class ListRows(IOrganizationServiceAsync2 service, DataverseSchema schema, RowReader rows, DataverseConnectorOptions options) : IDataverseOperation
{
    private const string SkipToken = "$skiptoken=";

    public DataverseOperation Operation => DataverseOperation.ListRows;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var table = RowParameters.Table(schema, call);
        var expands = ODataExpand.Read(schema, table, RowParameters.Text(call, "$expand"));
        var (page, cookie) = Place(call.Continuation);
        var answer = await service.RetrieveMultipleAsync(Query(table, call, expands, page, cookie), cancellationToken).ConfigureAwait(false);
        var values = new JArray();
        foreach (var row in answer.Entities)
        {
            values.Add(await rows.WriteAsync(table, row, expands, cancellationToken).ConfigureAwait(false));
        }

        var body = new JObject { ["value"] = values };
        var next = answer.MoreRecords && call.Parameters["fetchXml"] is null ? Next(table, page + 1, answer.PagingCookie) : null;
        if (next is not null)
        {
            body["@odata.nextLink"] = next;
        }

        return new ConnectorResponse(200, body) { NextLink = next };
    }

    private QueryBase Query(TableSchema table, ConnectorCall call, IReadOnlyList<ODataExpand> expands, int page, string? cookie)
    {
        if (RowParameters.Text(call, "fetchXml") is { Length: > 0 } fetchXml)
        {
            return new FetchExpression(fetchXml);
        }

        var query = ODataQuery.Read(
            table,
            RowParameters.Text(call, "$select"),
            RowParameters.Text(call, "$filter"),
            RowParameters.Text(call, "$orderby"),
            expands.Select(expand => expand.Column));
        if (RowParameters.Text(call, "$top") is { } top)
        {
            query.TopCount = int.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
                ? count
                : throw DataverseProblem.Query($"Invalid value '{top}' for $top query option found. The $top query option requires a positive integer value.");
        }
        else
        {
            query.PageInfo = new PagingInfo { Count = options.PageSize, PageNumber = page, PagingCookie = cookie };
        }

        return query;
    }

    private string Next(TableSchema table, int page, string? cookie) => new Uri(
        options.EnvironmentUrl, $"api/data/v9.1/{table.SetName}?{SkipToken}{page},{Uri.EscapeDataString(cookie ?? string.Empty)}").AbsoluteUri;

    private static (int Page, string? Cookie) Place(string? continuation)
    {
        if (continuation is null)
        {
            return (1, null);
        }

        var start = continuation.IndexOf(SkipToken, StringComparison.Ordinal);
        return start >= 0 && continuation[(start + SkipToken.Length)..].Split(',', 2) is [var page, var cookie]
            && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, Uri.UnescapeDataString(cookie))
            : throw DataverseProblem.Query("The skip token is malformed.");
    }
}
