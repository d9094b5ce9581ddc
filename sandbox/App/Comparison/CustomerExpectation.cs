namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>The columns of <c>contact</c> that a raw customer implies.</summary>
internal static class CustomerExpectation
{
    public static Dictionary<string, object?> Of(Document customer)
    {
        var expected = new Dictionary<string, object?>
        {
            ["emailaddress1"] = customer.Text("email"),
            ["firstname"] = customer.Text("firstname"),
            ["lastname"] = customer.Text("lastname"),
        };
        Add(expected, "middlename", customer.Text("middlename"));
        Add(expected, "salutation", customer.Text("prefix"));
        Add(expected, "suffix", customer.Text("suffix"));
        var billing = customer.List("addresses").FirstOrDefault(address => address.Flag("default_billing"));
        Add(expected, "address1_city", billing.Text("city"));
        Add(expected, "address1_postalcode", billing.Text("postcode"));
        Add(expected, "address1_country", billing.Text("country_id"));
        return expected;
    }

    // A value the store does not carry never erases one in Dataverse, so its absence implies nothing.
    private static void Add(Dictionary<string, object?> expected, string column, string? value)
    {
        if (value is not null)
        {
            expected[column] = value;
        }
    }
}
