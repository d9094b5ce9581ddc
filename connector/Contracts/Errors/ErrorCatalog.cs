using System.Reflection;

namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>All errors of the product. Each has a line in <c>docs/reference/errors.md</c>.</summary>
public static class ErrorCatalog
{
    /// <summary>All definitions, ordered by code.</summary>
    public static IReadOnlyList<ErrorDefinition> All { get; } =
    [
        .. new[] { typeof(ActivityErrors), typeof(CaseErrors), typeof(ConfigurationErrors), typeof(ConflictErrors), typeof(CustomerErrors), typeof(DataverseErrors), typeof(DeskErrors), typeof(IntakeErrors), typeof(LeadErrors), typeof(OperationErrors), typeof(OrderErrors), typeof(OutboxErrors), typeof(PrivacyErrors), typeof(ReturnErrors), typeof(SettingErrors), typeof(StoreErrors), typeof(SubscriptionErrors) }
            .SelectMany(area => area.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<ErrorDefinition>()
            .OrderBy(error => error.Code, StringComparer.Ordinal),
    ];

    /// <summary>The definition with this code, or null.</summary>
    public static ErrorDefinition? Find(string? code) => All.FirstOrDefault(error => error.Code == code);
}
