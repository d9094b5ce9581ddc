using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Keys;

/// <summary>
/// Builds the alternate keys of one store: <c>{store}-{type}-{id}</c>, lower case, letters, digits and hyphens only,
/// because other characters break reads and upserts by key.
/// </summary>
internal sealed class ExternalKeys
{
    /// <summary>Scope of e-mail addresses in stores that share accounts between websites.</summary>
    public const string GlobalScope = "global";

    private const string AddressMark = "-address-";
    private const string OrderMark = "-order-";
    private const string DefaultScope = "default";
    private const int HashDigits = 32;
    private const int MostScopeLetters = 28;
    private readonly ErrorDefinition _invalid;

    public ExternalKeys(string store, ErrorDefinition invalid)
    {
        _invalid = invalid;
        Store = Part(store);
    }

    /// <summary>Key of the store itself.</summary>
    public string Store { get; }

    /// <summary>Start of the keys of all addresses of this store.</summary>
    public string AddressPrefix => Store + AddressMark;

    public string Order(string id) => $"{Store}{OrderMark}{Part(id)}";

    public string Line(string id) => $"{Store}-line-{Part(id)}";

    public string Shipment(string id) => $"{Store}-shipment-{Part(id)}";

    public string Invoice(string id) => $"{Store}-invoice-{Part(id)}";

    public string Refund(string id) => $"{Store}-refund-{Part(id)}";

    public string Return(string id) => $"{Store}-return-{Part(id)}";

    public string ReturnLine(string id) => $"{Store}-returnline-{Part(id)}";

    /// <summary>Key of a return that a service request asked for.</summary>
    public string RequestedReturn(string id) => $"{Store}-return-sr-{Name(id)}";

    /// <summary>Key of a line of such a return.</summary>
    public string RequestedReturnLine(string id, int number) => FormattableString.Invariant($"{Store}-returnline-sr-{Name(id)}-{number}");

    /// <summary>Key of the case of a service request.</summary>
    public string Case(string id) => $"{Store}-case-{Name(id)}";

    /// <summary>Key of the case a return makes.</summary>
    public string CaseOfReturn(string returnKey) => $"{Store}-case-{returnKey.Substring(Store.Length + 1)}";

    /// <summary>Key of a service request on the error desk, as the function app makes it. Rows are found by it, never made.</summary>
    public string ServiceRequest(string id) => $"{Store}-servicerequest-{id}";

    public string Customer(string id) => $"{Store}-customer-{Part(id)}";

    public string Address(string id) => $"{AddressPrefix}{Part(id)}";

    /// <summary>Key of something a person did. Events name themselves as they like: an id that is no part of a key counts by its hash.</summary>
    /// <param name="kind">Kind of the contract.</param>
    /// <param name="id">Id of the cart, quote or event.</param>
    public string WebActivity(string kind, string id) => $"{Store}-webactivity-{Part(kind)}-{(IsPart(id.ToLowerInvariant()) ? Part(id) : HashPart(id))}";

    /// <summary>The store in the key of an order; null when the text is none.</summary>
    public static string? StoreOfOrder(string? key) =>
        key?.IndexOf(OrderMark, StringComparison.Ordinal) is { } at and > 0 ? key.Substring(0, at) : null;

    /// <summary>Magento's id in the key of an address; null when the text is none.</summary>
    public static string? AddressIdOf(string? key) =>
        key?.IndexOf(AddressMark, StringComparison.Ordinal) is { } at and > 0 ? key.Substring(at + AddressMark.Length) : null;

    /// <summary>The store in the key of an address; null when the text is none.</summary>
    public static string? StoreOfAddress(string? key) =>
        key?.IndexOf(AddressMark, StringComparison.Ordinal) is { } at and > 0 ? key.Substring(0, at) : null;

    /// <summary>The store in the key of an order or return; null when the text is none.</summary>
    public static string? StoreOf(string? key) =>
        key?.IndexOf('-') is { } at and > 0 ? key.Substring(0, at) : null;

    /// <summary>Key of an e-mail address; the address itself cannot be read from it.</summary>
    public string Email(string scope, string email) =>
        $"{Store}-email-{scope}-{HashOf(email)}";

    /// <summary>Key of the invitation of an e-mail address: there is one a store, however many contacts have the address.</summary>
    public string Invitation(string email) => $"{Store}-outbox-{Outbox.OutboxEntity.Invitation}-{HashOf(email)}";

    /// <summary>An e-mail address that cannot be read any more.</summary>
    public static string HashOf(string email) => Sha256.Hex(NormalizeEmail(email)).Substring(0, HashDigits);

    /// <summary>Keys a company can be known by, strongest first: company id, tax id, name.</summary>
    public IReadOnlyList<string> Company(Company company)
    {
        var keys = new List<string>();
        if (!string.IsNullOrEmpty(company.Id))
        {
            keys.Add($"{Store}-company-{Part(company.Id!)}");
        }

        if (CompanyName.TaxIdOf(company.TaxId) is { } taxId)
        {
            keys.Add($"{Store}-company-{Sha256.Hex("tax " + taxId).Substring(0, HashDigits)}");
        }

        if (CompanyName.Normalize(company.Name) is { Length: > 0 } name)
        {
            keys.Add($"{Store}-company-{Sha256.Hex("name " + name).Substring(0, HashDigits)}");
        }

        return keys;
    }

    /// <summary>Scope of e-mail addresses of a website: its code, letters and digits only, short enough for a key.</summary>
    public static string ScopeOf(string? website)
    {
        var scope = new string([.. (website ?? string.Empty).ToLowerInvariant().Where(IsLetterOrDigit)]);
        if (scope.Length > MostScopeLetters)
        {
            return $"{scope.Substring(0, 16)}{Sha256.Hex(scope).Substring(0, 12)}";
        }

        return scope.Length == 0 ? DefaultScope : scope;
    }

    public static string NormalizeEmail(string email) => email.Trim().ToLowerInvariant();

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    // Names of service requests may hold more than letters and digits, which keys may not.
    private string Name(string? value)
    {
        var name = (value ?? string.Empty).ToLowerInvariant();
        return name.Length is > 0 and <= 32 && name.All(IsLetterOrDigit) ? name
            : string.IsNullOrWhiteSpace(name) ? throw new ImportException(_invalid)
            : Sha256.Hex(name).Substring(0, HashDigits);
    }

    private string Part(string? value)
    {
        var part = (value ?? string.Empty).ToLowerInvariant();
        return IsPart(part) ? part : throw new ImportException(_invalid);
    }

    private string HashPart(string id) =>
        string.IsNullOrWhiteSpace(id) ? throw new ImportException(_invalid) : Sha256.Hex("id " + id.Trim()).Substring(0, HashDigits);

    private static bool IsPart(string text) => text.Length is > 0 and <= 32 && text.All(IsLetterOrDigit);
}
