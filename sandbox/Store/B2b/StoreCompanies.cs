using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>
/// Companies of Adobe Commerce and their credit. The module's code is not public: shapes and rules are those of its documentation.
/// Safe for many threads.
/// </summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
internal sealed class StoreCompanies(DocumentSet documents, TimeProvider time)
{
    private string Now => time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Changes what is given of a company. A rejection gets its date.</summary>
    /// <exception cref="KeyNotFoundException">There is no such company.</exception>
    public JsonObject Save(long id, JsonObject values)
    {
        lock (documents.Gate)
        {
            var company = Read(StoreEntity.Companies, id);
            var before = (long?)company["status"];
            foreach (var (name, value) in values.Where(value => value.Key != "id"))
            {
                company[name] = value?.DeepClone();
            }

            if ((long?)company["status"] == CompanyStatus.Rejected && before != CompanyStatus.Rejected)
            {
                company["rejected_at"] = Now;
            }

            documents.Put(StoreEntity.Companies, company.ToJsonString());
            return company;
        }
    }

    /// <summary>Changes limit, currency, or whether the limit may be exceeded.</summary>
    /// <exception cref="KeyNotFoundException">There is no such credit.</exception>
    public JsonObject SetLimit(long creditId, decimal limit, string currency, bool? mayExceed, string? comment)
    {
        lock (documents.Gate)
        {
            var credit = Read(StoreEntity.CompanyCredits, creditId);
            credit["credit_limit"] = PhpNumber.Of(limit);
            credit["currency_code"] = currency;
            credit["exceed_limit"] = mayExceed ?? (bool)credit["exceed_limit"]!;
            Settle(credit, CreditOperation.Updated, 0, new CreditNote(currency, comment, null, null));
            return credit;
        }
    }

    /// <summary>Books something: plus is what the company paid or got back, minus what it bought.</summary>
    /// <exception cref="StoreRuleException">The currency is another one.</exception>
    /// <exception cref="KeyNotFoundException">There is no such credit.</exception>
    public void Book(long creditId, decimal amount, int operation, CreditNote note)
    {
        lock (documents.Gate)
        {
            var credit = Read(StoreEntity.CompanyCredits, creditId);
            if (!string.Equals((string?)credit["currency_code"], note.Currency, StringComparison.OrdinalIgnoreCase))
            {
                throw new StoreRuleException("Currency rate for %1 to %2 is not available.", note.Currency, (string)credit["currency_code"]!);
            }

            credit["balance"] = PhpNumber.Of((decimal)credit["balance"]! + amount);
            Settle(credit, operation, amount, note);
        }
    }

    private void Settle(JsonObject credit, int operation, decimal amount, CreditNote note)
    {
        credit["available_limit"] = PhpNumber.Of((decimal)credit["credit_limit"]! + (decimal)credit["balance"]!);
        documents.Put(StoreEntity.CompanyCredits, credit.ToJsonString());
        documents.Put(StoreEntity.CreditHistory, new JsonObject
        {
            ["id"] = documents.NextId(StoreEntity.CreditHistory),
            ["company_credit_id"] = credit["id"]!.DeepClone(),
            ["user_id"] = 1,
            ["user_type"] = 1,
            ["currency_credit"] = credit["currency_code"]!.DeepClone(),
            ["currency_operation"] = note.Currency,
            ["rate"] = 1,
            ["amount"] = PhpNumber.Of(amount),
            ["balance"] = credit["balance"]!.DeepClone(),
            ["credit_limit"] = credit["credit_limit"]!.DeepClone(),
            ["available_limit"] = credit["available_limit"]!.DeepClone(),
            ["type"] = operation,
            ["datetime"] = Now,
            ["purchase_order"] = note.PurchaseOrder,
            ["custom_reference_number"] = note.Reference,
            ["comment"] = note.Comment,
        }.ToJsonString());
    }

    private JsonObject Read(StoreEntity collection, long id) => documents.Find(collection, id) is { } json
        ? JsonNode.Parse(json.Span)!.AsObject()
        : throw new KeyNotFoundException($"The store has no {collection} {id}.");
}
