using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>
/// Writes changes of Dataverse into a customer: one reading, one writing with everything the store had, so that no address and no field of an extension is
/// lost. Nothing is written when the store says something else than was known when the change was made.
/// </summary>
internal sealed class CustomerFieldWriter(OperationParts parts, CustomerRecords records, RegionDirectory regions)
{
    private readonly NewAddressWriter _new = new(parts, records, regions);

    /// <summary>Writes the changes that are not held, all or none; addresses that are new come after them, one writing each.</summary>
    /// <exception cref="MagentoException">The customer is not there, the store refuses or cannot be reached.</exception>
    public async Task<FieldChangeResult> WriteAsync(string customerId, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var result = await WriteKnownAsync(customerId, [.. changes.Where(change => !change.IsHeld && !AddressChoice.IsNew(change.Address))], cancellationToken).ConfigureAwait(false);
        if (result.Outcome == FieldChangeOutcome.ChangedInStore)
        {
            return result;
        }

        foreach (var group in changes.Where(change => !change.IsHeld && AddressChoice.IsNew(change.Address)).GroupBy(change => change.Address!, StringComparer.Ordinal))
        {
            var address = await _new.WriteAsync(customerId, group.Key, [.. group], cancellationToken).ConfigureAwait(false);
            result = result with
            {
                Outcome = FieldChangeOutcome.Done,
                Columns = [.. result.Columns, .. group.Select(change => change.Column)],
                NewAddresses = [.. result.NewAddresses, address],
            };
        }

        return result;
    }

    private async Task<FieldChangeResult> WriteKnownAsync(string customerId, List<FieldChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Count == 0)
        {
            return new FieldChangeResult(FieldChangeOutcome.AlreadyDone, []);
        }

        var raw = await records.ReadAsync(customerId, cancellationToken).ConfigureAwait(false);
        var customer = await records.MapAsync(raw, cancellationToken).ConfigureAwait(false);
        List<FieldChange> open = [.. changes.Where(change => !CustomerFieldText.AreSame(CustomerFieldText.Of(customer, change), change.After))];

        // Whom somebody buys for is what people said last in Dynamics 365: an import does not move a contact to another account.
        List<FieldChange> foreign = [.. open.Where(change => change.Column != CustomerColumns.Company && !CustomerFieldText.IsKnown(change, CustomerFieldText.Of(customer, change)))];
        if (foreign.Count > 0)
        {
            return new FieldChangeResult(FieldChangeOutcome.ChangedInStore, [.. foreign.Select(change => change.Column)]);
        }

        if (open.Count == 0)
        {
            return new FieldChangeResult(FieldChangeOutcome.AlreadyDone, []);
        }

        var isNew = await ApplyAsync(raw, customer, open, cancellationToken).ConfigureAwait(false);
        await records.SaveAsync(customerId, raw, setsState: !isNew, cancellationToken).ConfigureAwait(false);
        return new FieldChangeResult(FieldChangeOutcome.Done, [.. open.Select(change => change.Column)]);
    }

    // Returns whether an address is new: such a writing must not be sent twice.
    private async Task<bool> ApplyAsync(RawRecord raw, Customer customer, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        CustomerMerge.Apply(raw, CustomerFieldRequest.OfCustomer(changes));
        SetCompany(raw, changes);
        var isNew = false;
        var byAddress = changes.Where(change => AddressOf(customer, change) is not null).GroupBy(change => AddressOf(customer, change)!, StringComparer.Ordinal);
        foreach (var group in byAddress)
        {
            var known = AddressChoice.Find(customer, group.Key);
            var request = CustomerFieldRequest.OfAddress(known, [.. group]);
            var stored = known is null ? null : raw.Objects("addresses").FirstOrDefault(address => address.Text("id") == known.Id);
            var country = request.CountryCode ?? known?.CountryCode ?? "";
            var region = request.Region is { Length: > 0 } name ? await regions.FindAsync(country, null, name, cancellationToken).ConfigureAwait(false) : null;
            if (stored is not null)
            {
                AddressMerge.Apply(stored, request, region);
                continue;
            }

            if (group.Key is not (AddressChoice.Billing or AddressChoice.Shipping))
            {
                throw new MagentoException(parts.Store, new MagentoError(StoreErrors.NotFound, null, "the customer has no such address"));
            }

            Add(raw, AddressMerge.Create(raw, request, region), group.Key);
            isNew = true;
        }

        return isNew;
    }

    // Only people of a company have a job title there.
    private static void SetCompany(RawRecord customer, IReadOnlyList<FieldChange> changes)
    {
        if (changes.FirstOrDefault(change => change.Column == CustomerColumns.Company)?.After is { } company)
        {
            var extension = customer.Json["extension_attributes"] as JsonObject ?? [];
            customer.Json["extension_attributes"] = extension;
            var attributes = extension["company_attributes"] as JsonObject ?? [];
            extension["company_attributes"] = attributes;
            attributes["company_id"] = long.Parse(company, CultureInfo.InvariantCulture);
        }

        if (changes.FirstOrDefault(change => change.Column == CustomerColumns.JobTitle) is { } title
            && customer.Json["extension_attributes"]?["company_attributes"] is JsonObject known)
        {
            known["job_title"] = title.After ?? "";
        }
    }

    private static void Add(RawRecord customer, RawRecord address, string kind)
    {
        AddressMerge.SetDefault(customer, address, kind == AddressChoice.Billing ? "default_billing" : "default_shipping", given: true);
        if (customer.Json["addresses"] is not JsonArray addresses)
        {
            customer.Json["addresses"] = addresses = [];
        }

        addresses.Add(address.Json);
    }

    // The telephone of a contact is that of one of the addresses.
    private static string? AddressOf(Customer customer, FieldChange change) =>
        change.Address ?? (change.Column == CustomerColumns.Telephone ? AddressChoice.OfTelephone(customer)?.Id ?? AddressChoice.Billing : null);
}
