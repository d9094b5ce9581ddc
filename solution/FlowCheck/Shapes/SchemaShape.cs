using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;

namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>A value a schema describes: of a connector's definition, or of a Parse JSON action.</summary>
internal sealed record SchemaShape : ValueShape
{
    private static readonly string[] Combinations = ["allOf", "anyOf", "oneOf"];

    private readonly SwaggerSchema _schemas;
    private readonly JObject _schema;
    private readonly string _what;
    private readonly bool _isArray;

    private SchemaShape(SwaggerSchema schemas, JObject schema, string what, bool isArray)
    {
        _schemas = schemas;
        _schema = schema;
        _what = what;
        _isArray = isArray;
    }

    internal override string What => _isArray ? "an array" : _what;

    internal override IEnumerable<string> Names => _isArray ? [] : _schemas.Members(_schema).Select(member => member.Name);

    // Worked out when asked for: schemas may lead back to themselves.
    internal override ValueShape? Element => _isArray ? Of(_schemas, _schema["items"], _what) : null;

    /// <param name="schemas">Follows references.</param>
    /// <param name="schema">The schema; null leaves the value open.</param>
    /// <param name="what">What the value is, as a finding says it.</param>
    /// <exception cref="InvalidDataException">A reference leads nowhere.</exception>
    public static ValueShape Of(SwaggerSchema schemas, JToken? schema, string what)
    {
        var resolved = schemas.Resolve(schema);
        return Types(resolved) switch
        {
            _ when Combinations.Any(resolved.ContainsKey) => Open,
            ["array"] => new SchemaShape(schemas, resolved, what, isArray: true),
            ["string" or "integer" or "number" or "boolean"] => Plain,
            ["object"] or [] when !SwaggerSchema.IsOpen(resolved) => new SchemaShape(schemas, resolved, what, isArray: false),
            _ => Open,
        };
    }

    internal override ValueShape? Member(string name) => !_isArray
        && _schemas.Members(_schema).FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) is { Schema: { } schema } member
            ? Of(_schemas, schema, member.Name)
            : null;

    // A value that may be null besides is still of its type.
    private static string[] Types(JObject schema) =>
        [.. (schema["type"] is JArray several ? several.Select(FlowJson.Text) : [FlowJson.Text(schema["type"])]).OfType<string>().Where(type => type != "null")];
}
