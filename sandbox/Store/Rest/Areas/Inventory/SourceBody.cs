using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;

/// <summary>Reads a source of a request.</summary>
internal static class SourceBody
{
    /// <summary>Members in the order Magento answers them.</summary>
    public static readonly string[] Members =
    [
        "source_code", "name", "email", "contact_name", "enabled", "description", "latitude", "longitude", "country_id", "region_id", "region", "city", "street", "postcode",
        "phone", "fax", "use_default_carrier_config", "carrier_links", "extension_attributes",
    ];

    private static readonly string[] Numbers = ["latitude", "longitude", "region_id"];
    private static readonly string[] Flags = ["enabled", "use_default_carrier_config"];

    /// <summary>What is missing, in the order Magento looks.</summary>
    public static IReadOnlyList<RestError> Problems(BodyObject source, string code)
    {
        List<RestError> problems = [];
        Check(source.Text("name"), "name");
        Check(code, "source_code");
        if (code.Any(char.IsWhiteSpace))
        {
            problems.Add(RestError.Named(400, "\"%field\" can not contain whitespaces.", "field", "source_code"));
        }

        Check(source.Text("postcode"), "postcode");
        Check(source.Text("country_id"), "country_id");
        return problems;

        void Check(string? value, string field)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                problems.Add(RestError.Named(400, "\"%field\" can not be empty.", "field", field));
            }
        }
    }

    /// <summary>The members given; for a new source also those Magento sets by itself.</summary>
    public static JsonObject Values(BodyObject source, string code, bool isNew)
    {
        var values = new JsonObject();
        foreach (var member in Members)
        {
            var value = member == "source_code" ? JsonValue.Create(code) : Value(source, member);
            value ??= isNew ? Default(member, source.Text("name")!) : null;
            if (value is not null)
            {
                values[member] = value;
            }
        }

        return values;
    }

    private static JsonNode? Value(BodyObject source, string member) => member switch
    {
        "carrier_links" or "extension_attributes" => source.Raw(member)?.DeepClone(),
        _ when Numbers.Contains(member) => source.Number(member) is { } number ? JsonValue.Create(number) : null,
        _ when Flags.Contains(member) => source.Flag(member) is { } flag ? JsonValue.Create(flag) : null,
        _ => source.Text(member) is { } text ? JsonValue.Create(text) : null,
    };

    private static JsonNode? Default(string member, string name) => member switch
    {
        "enabled" or "use_default_carrier_config" => JsonValue.Create(true),
        "carrier_links" => new JsonArray(),
        "extension_attributes" => new JsonObject { ["is_pickup_location_active"] = false, ["frontend_name"] = name },
        _ => null,
    };
}
