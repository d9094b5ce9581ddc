using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Customers;

/// <summary>What a customer has to be like, by the rules of a new Magento 2.4.7.</summary>
internal static partial class CustomerRules
{
    private const int LongestText = 255;

    private static readonly (string Name, string Label)[] Texts =
        [("firstname", "First Name"), ("lastname", "Last Name"), ("middlename", "Middle Name/Initial"), ("prefix", "Name Prefix"), ("suffix", "Name Suffix"), ("taxvat", "Tax/VAT Number")];

    private static readonly string[] Required = ["firstname", "lastname"];

    /// <exception cref="StoreRuleException">Says everything that is wrong, a line each.</exception>
    public static void Check(JsonObject customer)
    {
        List<string> problems = [];
        foreach (var (name, label) in Texts)
        {
            var value = Text(customer, name);
            if (value.Length == 0 && Required.Contains(name))
            {
                problems.Add($"\"{label}\" is a required value.");
            }
            else if (value.Length > LongestText)
            {
                problems.Add($"\"{label}\" length must be equal or less than {LongestText} characters.");
            }
            else if (label.EndsWith("Name", StringComparison.Ordinal) && value.Length > 0 && !PersonName().IsMatch(value))
            {
                problems.Add($"{label} is not valid!");
            }
        }

        var email = Text(customer, "email");
        if (email.Length == 0)
        {
            problems.Add("\"Email\" is a required value.");
        }
        else if (!Email().IsMatch(email) || email.Length > LongestText)
        {
            problems.Add("\"Email\" is not a valid email address.");
        }

        if (problems.Count > 0)
        {
            throw new StoreRuleException(string.Join('\n', problems));
        }
    }

    public static string Text(JsonObject json, string name) => json[name] is JsonValue value ? value.GetValue<string>().Trim() : "";

    [GeneratedRegex(@"^[\p{L}\p{M},\-_.'’`&\s\d]+$")]
    private static partial Regex PersonName();

    [GeneratedRegex(@"^[^@\s<>()\[\],;:""\\]+@[^@\s<>()\[\],;:""\\.]+(\.[^@\s<>()\[\],;:""\\.]+)+$")]
    private static partial Regex Email();
}
