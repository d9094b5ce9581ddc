using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Compares every registered customer of the store with its contact, and looks for people who exist twice.</summary>
internal sealed class CustomerComparer(string store, IRowReader rows, ComparisonResult result)
{
    private const int ReviewPending = 772100001;

    private readonly ILookup<string, Entity> _identities =
        rows.Rows("mag_identity").ToLookup(row => row.GetAttributeValue<string>("mag_externalkey") ?? string.Empty, StringComparer.Ordinal);

    private readonly Dictionary<Guid, Entity> _contacts = rows.Rows("contact").ToDictionary(contact => contact.Id);

    private readonly Dictionary<Guid, List<Dictionary<string, object?>>> _expected = [];

    public void Compare(Document customer)
    {
        result.Customers++;
        var key = $"{store}-customer-{customer.Text("id")}";
        var found = _identities[key].ToList();
        if (found.Count == 0)
        {
            result.AddLost(key);
            return;
        }

        if (found.Count > 1)
        {
            result.AddDoubled(key, found.Count);
        }

        if (found[0].GetAttributeValue<OptionSetValue>("mag_reviewstatus")?.Value == ReviewPending)
        {
            return;
        }

        if (found[0].GetAttributeValue<EntityReference>("mag_contactid") is not { } contact || !_contacts.ContainsKey(contact.Id))
        {
            result.Add(new Difference(key, "mag_contactid", "a contact", "nothing"));
            return;
        }

        (_expected.TryGetValue(contact.Id, out var list) ? list : _expected[contact.Id] = []).Add(CustomerExpectation.Of(customer));
    }

    /// <summary>To be called when all customers were compared.</summary>
    public void Finish()
    {
        foreach (var (id, expectations) in _expected)
        {
            // Accounts of one person on several websites share a contact: it must agree with one of them, whole.
            var attempts = expectations.Select(expected => Attempt(_contacts[id], expected)).ToList();
            var best = attempts.MinBy(attempt => attempt.Differences);
            foreach (var difference in best?.Examples ?? [])
            {
                result.Add(difference);
            }
        }

        foreach (var twins in _contacts.Values
            .Where(contact => contact.GetAttributeValue<string>("emailaddress1") is { Length: > 0 })
            .GroupBy(contact => contact.GetAttributeValue<string>("emailaddress1"), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1))
        {
            result.AddDoubled($"contact {twins.First().Id}", twins.Count());
        }
    }

    private static ComparisonResult Attempt(Entity contact, Dictionary<string, object?> expected)
    {
        var attempt = new ComparisonResult();
        new RowComparison(attempt).Compare($"contact {contact.Id}", contact, expected);
        return attempt;
    }
}
