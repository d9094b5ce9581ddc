using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Body;

/// <summary>An object of a request's body. Members are found in snake and in camel spelling; null counts as not given, as Magento takes it.</summary>
internal sealed class BodyObject
{
    /// <summary>Largest value of a <c>decimal(20,4)</c>, the type of Magento's amounts and quantities.</summary>
    private const decimal LargestAmount = 9_999_999_999_999_999.9999m;

    private readonly Dictionary<string, JsonNode> members = [];

    public BodyObject(JsonObject json)
    {
        foreach (var (name, value) in json)
        {
            Names.Add(MemberName.Snake(name));
            if (value is not null)
            {
                members[MemberName.Snake(name)] = value;
            }
        }
    }

    /// <summary>Names of the members given, null ones too, in snake spelling and in the order sent.</summary>
    public List<string> Names { get; } = [];

    public bool Has(string name) => members.ContainsKey(MemberName.Snake(name));

    /// <summary>The member as it was sent; null when it was not.</summary>
    public JsonNode? Raw(string name) => members.GetValueOrDefault(MemberName.Snake(name));

    /// <summary>Refuses members other than the ones named, as Magento does for every object but the body itself.</summary>
    public BodyObject Only(params IEnumerable<string> known)
    {
        var allowed = known.ToHashSet();
        return Names.Find(name => !allowed.Contains(name)) is { } unknown ? throw RestError.NotSupported(unknown) : this;
    }

    /// <summary>Refuses a body without arguments that have to be there, all the missing ones at once.</summary>
    public void Demand(params IEnumerable<string> names)
    {
        if (names.Where(name => !Has(name)).Select(RestError.Required).ToList() is { Count: > 0 } missing)
        {
            throw RestError.Of(missing);
        }
    }

    /// <summary>An argument that has to be there.</summary>
    public BodyObject Required(string name) => Object(name) ?? throw RestError.Required(name);

    /// <summary>An object; null when it was not given. A list without elements is an object without members, as PHP has it.</summary>
    public BodyObject? Object(string name) => Raw(name) switch
    {
        null => null,
        JsonObject json => new BodyObject(json),
        JsonArray { Count: 0 } => new BodyObject([]),
        _ => throw RestError.ApplicationRun(),
    };

    /// <summary>Objects of a list; none when it was not given.</summary>
    public IReadOnlyList<BodyObject> Objects(string name) => [.. List(name).Select(item => item is JsonObject json ? new BodyObject(json) : throw RestError.ApplicationRun())];

    /// <summary>Texts of a list; none when it was not given.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. List(name).Select(item => Text(name, item))];

    /// <summary>Whole numbers of a list; none when it was not given.</summary>
    public IReadOnlyList<long> Integers(string name) => [.. List(name).Select(item => Integer(name, item))];

    public string? Text(string name) => Raw(name) is { } value ? Text(name, value) : null;

    public long? Integer(string name) => Raw(name) is { } value ? Integer(name, value) : null;

    public decimal? Number(string name) => Raw(name) is { } value ? Number(name, value) : null;

    /// <summary>A flag as PHP reads it: what is not true is false.</summary>
    public bool? Flag(string name) => Raw(name) is { } value ? Text(name, value).ToUpperInvariant() is "TRUE" or "1" or "ON" or "YES" : null;

    private JsonArray List(string name) => Raw(name) switch
    {
        null => [],
        JsonArray items => items,
        _ => throw RestError.ApplicationRun(),
    };

    /// <summary>A value as PHP makes a text of it.</summary>
    /// <exception cref="RestError">It is a list or an object.</exception>
    public static string Text(string name, JsonNode? value) => value switch
    {
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => scalar.GetValue<string>(),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.True or JsonValueKind.False => scalar.GetValueKind() == JsonValueKind.True ? "1" : "",
        JsonValue scalar => scalar.ToJsonString(),
        _ => throw RestError.WrongType(name, "array", "string"),
    };

    private static long Integer(string name, JsonNode? value) => PhpNumber.Whole(Digits(value)) ?? throw RestError.WrongType(MemberName.Snake(name), Digits(value), "int");

    /// <summary>What is larger than any amount Magento stores counts as the largest one it stores.</summary>
    private static decimal Number(string name, JsonNode? value) => PhpNumber.Read(Digits(value)) is { } number
        ? Math.Clamp(number, -LargestAmount, LargestAmount)
        : throw RestError.WrongType(MemberName.Snake(name), Digits(value), "float");

    private static string Digits(JsonNode? value) => value is JsonValue ? Text("", value) : "array";
}
