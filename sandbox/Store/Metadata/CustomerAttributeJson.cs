using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Metadata;

/// <summary>Attributes of customers as REST describes them: those of an installation, and the one a merchant adds for the id in Dynamics 365.</summary>
internal static class CustomerAttributeJson
{
    private static readonly (string Code, string Label, string Input, int Position, bool IsVisible, bool IsRequired, bool IsSystem, bool IsUserDefined)[] Attributes =
    [
        ("website_id", "Associate to Website", "select", 10, true, true, true, false),
        ("store_id", "Create In", "select", 20, true, false, true, false),
        ("created_in", "Created From", "text", 20, false, false, false, false),
        ("prefix", "Name Prefix", "text", 30, false, false, false, false),
        ("firstname", "First Name", "text", 40, true, true, true, false),
        ("middlename", "Middle Name/Initial", "text", 50, false, false, false, false),
        ("lastname", "Last Name", "text", 60, true, true, true, false),
        ("suffix", "Name Suffix", "text", 70, false, false, false, false),
        ("email", "Email", "text", 80, true, true, true, false),
        ("group_id", "Group", "select", 90, true, true, true, false),
        ("dob", "Date of Birth", "date", 100, false, false, false, false),
        ("taxvat", "Tax/VAT Number", "text", 105, false, false, false, false),
        ("gender", "Gender", "select", 110, false, false, false, false),
        ("d365_customer_id", "Dynamics 365 Id", "text", 200, true, false, false, true),
    ];

    private static readonly string[] Genders = ["Male", "Female", "Not Specified"];

    public static JsonArray All() => new([.. Attributes.Select(attribute => new JsonObject
    {
        ["frontend_input"] = attribute.Input,
        ["input_filter"] = "",
        ["store_label"] = attribute.Label,
        ["validation_rules"] = new JsonArray(),
        ["multiline_count"] = 0,
        ["visible"] = attribute.IsVisible,
        ["required"] = attribute.IsRequired,
        ["data_model"] = "",
        ["options"] = attribute.Code == "gender" ? new JsonArray([.. Options()]) : new JsonArray(),
        ["frontend_class"] = "",
        ["user_defined"] = attribute.IsUserDefined,
        ["sort_order"] = attribute.Position,
        ["frontend_label"] = attribute.Label,
        ["note"] = "",
        ["system"] = attribute.IsSystem,
        ["backend_type"] = attribute.IsUserDefined ? "varchar" : "static",
        ["is_used_in_grid"] = true,
        ["is_visible_in_grid"] = true,
        ["is_filterable_in_grid"] = true,
        ["is_searchable_in_grid"] = false,
        ["attribute_code"] = attribute.Code,
    })]);

    private static IEnumerable<JsonNode> Options() => Genders
        .Select((label, index) => (Label: label, Value: $"{index + 1}"))
        .Prepend((Label: " ", Value: ""))
        .Select(option => (JsonNode)new JsonObject { ["label"] = option.Label, ["value"] = option.Value });
}
