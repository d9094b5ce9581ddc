using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>A request for an operation, with values for its parameters.</summary>
internal sealed record ContractRequest(
    SwaggerOperation Operation, IReadOnlyDictionary<string, string> PathValues, IReadOnlyDictionary<string, string> Query, JsonObject? Body)
{
    public ContractRequest WithPath(string name, string value) => this with { PathValues = With(PathValues, name, value) };

    public ContractRequest WithQuery(string name, string value) => this with { Query = With(Query, name, value) };

    public ContractRequest WithoutQuery(string name) => this with { Query = Query.Where(value => value.Key != name).ToDictionary() };

    public override string ToString() =>
        $"{Operation.Verb} {PathValues.Aggregate(Operation.Path, (path, value) => path.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal))}"
        + $"{(Query.Count > 0 ? "?" + string.Join('&', Query.Select(value => $"{value.Key}={value.Value}")) : string.Empty)} {Body?.ToJsonString()}";

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> values, string name, string value) => new(values) { [name] = value };
}
