namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse;

/// <summary>What the Web API refuses before it reaches the table.</summary>
/// <param name="statusCode">HTTP status.</param>
/// <param name="code">Error code, hexadecimal.</param>
/// <param name="message">Text.</param>
internal sealed class DataverseProblem(int statusCode, string code, string message) : Exception(message)
{
    private const string InvalidPayload = "0x80048d19";
    private const string InvalidQuery = "0x80060888";

    public int StatusCode => statusCode;

    public string Code => code;

    /// <summary>The row sent is wrong.</summary>
    public static DataverseProblem Payload(string message) => new(400, InvalidPayload, message);

    /// <summary>The query is wrong.</summary>
    public static DataverseProblem Query(string message) => new(400, InvalidQuery, message);

    public static DataverseProblem NoProperty(Schema.TableSchema table, string property) => Query(
        $"Could not find a property named '{property}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");
}
