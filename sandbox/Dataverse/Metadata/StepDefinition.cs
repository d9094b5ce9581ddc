namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>An SDK message processing step. An empty <see cref="FilteringColumns"/> means every update.</summary>
/// <param name="DeletesJob">The system job of an asynchronous step goes away when it succeeded.</param>
internal sealed record StepDefinition(
    Guid Id,
    string Message,
    string? Table,
    string PluginTypeName,
    int Stage,
    bool IsAsynchronous,
    int Rank,
    string? Configuration,
    IReadOnlySet<string> FilteringColumns,
    IReadOnlyList<StepImage> Images,
    bool DeletesJob = false);
