namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>An SDK message processing step. An empty <see cref="FilteringColumns"/> means every update.</summary>
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
    IReadOnlyList<StepImage> Images);
