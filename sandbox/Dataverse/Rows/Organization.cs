using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>The rows every environment starts with and that new rows refer to.</summary>
internal sealed class Organization
{
    public required string Name { get; init; }

    public required RowLink Link { get; init; }

    public required RowLink BusinessUnit { get; init; }

    public required RowLink BaseCurrency { get; init; }

    public required RowLink SystemUser { get; init; }

    public required RowLink IntegrationUser { get; init; }
}
