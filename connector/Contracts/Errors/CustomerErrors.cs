namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a customer cannot be imported.</summary>
public static class CustomerErrors
{
    /// <summary>The customer message cannot be read.</summary>
    public static readonly ErrorDefinition PayloadNotReadable = new(
        "MAG-CUS-001",
        ErrorCategory.Bug,
        "The customer message cannot be read.",
        "Report this with the code and the correlation id; function app and solution may have different versions.");

    /// <summary>A value of the customer is longer than its column.</summary>
    public static readonly ErrorDefinition ValueTooLong = new(
        "MAG-CUS-002",
        ErrorCategory.Data,
        "A value of the customer is longer than its column.",
        "Enter a corrected value and resubmit, or shorten the value in the store.");

    /// <summary>The customer has no usable key: store or id holds other characters than letters and digits.</summary>
    public static readonly ErrorDefinition KeyInvalid = new(
        "MAG-CUS-003",
        ErrorCategory.Data,
        "The customer has no usable key: store or id holds other characters than letters and digits.",
        "Check the key of the store in the settings.");

    /// <summary>Several contacts have this e-mail address.</summary>
    public static readonly ErrorDefinition EmailAmbiguous = new(
        "MAG-CUS-004",
        ErrorCategory.Conflict,
        "Several contacts have this e-mail address.",
        "Open the identity in the review list and choose the contact.");

    /// <summary>The e-mail address belongs to another customer of the store.</summary>
    public static readonly ErrorDefinition EmailOfAnotherCustomer = new(
        "MAG-CUS-005",
        ErrorCategory.Conflict,
        "The e-mail address belongs to another customer of the store.",
        "Open the identity in the review list: confirm the contact, or reject it to have a new one made.");

    /// <summary>The contact of this customer is inactive.</summary>
    public static readonly ErrorDefinition ContactInactive = new(
        "MAG-CUS-006",
        ErrorCategory.Conflict,
        "The contact of this customer is inactive.",
        "Activate the contact, or open the identity in the review list and choose another one.");

    /// <summary>Several accounts have the tax number or the name of this company.</summary>
    public static readonly ErrorDefinition CompanyAmbiguous = new(
        "MAG-CUS-007",
        ErrorCategory.Conflict,
        "Several accounts have the tax number or the name of this company.",
        "Open the identity in the review list and choose the account.");

    /// <summary>The account of this company is inactive.</summary>
    public static readonly ErrorDefinition CompanyInactive = new(
        "MAG-CUS-008",
        ErrorCategory.Conflict,
        "The account of this company is inactive.",
        "Activate the account, or open the identity in the review list and choose another one.");
}
