namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>All rows of the table of organization requests.</summary>
internal static class RequestCases
{
    public static IReadOnlyList<RequestCase> All { get; } =
    [
        .. ImportCases.Orders,
        .. ImportCases.Customers,
        .. ImportCases.Returns,
        .. LeadCases.All,
        .. ServiceCases.All,
        .. CaseCases.All,
        .. ReturnCases.All,
        .. OutboxCases.All,
        .. PrivacyCases.All,
        .. StepCases.All,
    ];
}
