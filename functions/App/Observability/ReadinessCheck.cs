using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Observability;

/// <summary>One part of the readiness.</summary>
/// <param name="Name">Part: <c>inbox</c>, <c>subscriptions</c>, <c>dataverse</c>, <c>store:key</c>.</param>
/// <param name="IsReady">Whether it can be used.</param>
/// <param name="Code">Error code when it cannot.</param>
/// <param name="Message">What happened.</param>
/// <param name="Hint">What to do.</param>
/// <param name="Facts">What is worth knowing, also when all is well.</param>
internal sealed record ReadinessCheck(string Name, bool IsReady, string? Code = null, string? Message = null, string? Hint = null, IReadOnlyDictionary<string, string>? Facts = null)
{
    /// <summary>The part works.</summary>
    public static ReadinessCheck Good(string name, IReadOnlyDictionary<string, string>? facts = null) => new(name, true, Facts: facts);

    /// <summary>The part does not work.</summary>
    public static ReadinessCheck Bad(string name, ErrorDefinition definition, string? detail = null) =>
        new(name, false, definition.Code, detail is null ? definition.Text : $"{definition.Text} ({detail})", definition.Hint);
}
