using System.Globalization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Customers;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;

namespace PowerPlatformMagento.Magento.Operations.Companies.Fields;

/// <summary>
/// Writes changes of Dataverse into a company: one reading, one writing with everything the store had. Nothing is written when the store says something else
/// than was known when the change was made. The credit limit is a record of its own and is told whatever the store says.
/// </summary>
internal sealed class CompanyFieldWriter(OperationParts parts, ICompanyRecords records, RegionDirectory regions)
{
    /// <summary>Writes the changes that are not held.</summary>
    /// <exception cref="MagentoException">The company is not there, the store refuses, knows no companies or cannot be reached.</exception>
    public async Task<FieldChangeResult> WriteAsync(string companyId, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        List<FieldChange> wanted = [.. changes.Where(change => !change.IsHeld && change.Column != CompanyColumns.CreditLimit)];
        var result = wanted.Count == 0
            ? new FieldChangeResult(FieldChangeOutcome.AlreadyDone, [])
            : await WriteCompanyAsync(companyId, wanted, cancellationToken).ConfigureAwait(false);
        return result.Outcome != FieldChangeOutcome.ChangedInStore && changes.FirstOrDefault(change => !change.IsHeld && change.Column == CompanyColumns.CreditLimit) is { } limit
            && await records.SetCreditAsync(companyId, CreditOf(limit), cancellationToken).ConfigureAwait(false)
                ? new FieldChangeResult(FieldChangeOutcome.Done, [.. result.Columns, limit.Column])
                : result;
    }

    private async Task<FieldChangeResult> WriteCompanyAsync(string companyId, List<FieldChange> changes, CancellationToken cancellationToken)
    {
        var (raw, company) = await records.ReadAsync(companyId, cancellationToken).ConfigureAwait(false);
        List<FieldChange> open = [.. changes.Where(change => !CustomerFieldText.AreSame(CompanyFieldText.Of(company, change.Column), change.After))];
        List<FieldChange> foreign = [.. open.Where(change => !CustomerFieldText.IsKnown(change, CompanyFieldText.Of(company, change.Column)))];
        if (foreign.Count > 0)
        {
            return new FieldChangeResult(FieldChangeOutcome.ChangedInStore, [.. foreign.Select(change => change.Column)]);
        }

        if (open.Count == 0)
        {
            return new FieldChangeResult(FieldChangeOutcome.AlreadyDone, []);
        }

        var fields = new FieldMerge(raw);
        fields.Text("company_name", TextOf(open, CompanyColumns.CompanyName));
        fields.Text("legal_name", TextOf(open, CompanyColumns.LegalName));
        fields.Text("vat_tax_id", TextOf(open, CompanyColumns.TaxId));
        fields.Text("company_email", TextOf(open, CompanyColumns.Email));
        await SetAddressAsync(raw, company.Address, [.. open.Where(change => CompanyColumns.IsOfAddress(change.Column))], cancellationToken).ConfigureAwait(false);
        await records.SaveAsync(companyId, raw, cancellationToken).ConfigureAwait(false);
        return new FieldChangeResult(FieldChangeOutcome.Done, [.. open.Select(change => change.Column)]);
    }

    private async Task SetAddressAsync(RawRecord company, Address? known, List<FieldChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var request = CustomerFieldRequest.OfAddress(known, changes);
        var country = request.CountryCode ?? known?.CountryCode ?? "";
        var region = request.Region is { Length: > 0 } name ? await regions.FindAsync(country, null, name, cancellationToken).ConfigureAwait(false) : null;
        AddressMerge.Apply(company, request, region);
    }

    private static string? TextOf(IEnumerable<FieldChange> changes, string column) =>
        changes.FirstOrDefault(change => change.Column == column) is { } change ? change.After ?? "" : null;

    // Without a limit a company has no credit.
    private CompanyCreditChange CreditOf(FieldChange change) => change.After switch
    {
        null => new CompanyCreditChange(0, null, null),
        var text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var limit) => new CompanyCreditChange(limit, null, null, change.Currency),
        _ => throw new MagentoException(parts.Store, new MagentoError(StoreErrors.RequestRefused, null, CompanyColumns.CreditLimit)),
    };
}
