using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>What a declaration says about a field beyond what its type and its doc comment say.</summary>
internal sealed record FieldDetails
{
    public static FieldDetails None { get; } = new();

    public string? Label { get; init; }

    public string? Description { get; init; }

    public Visibility? Visibility { get; init; }

    public JsonValue? Default { get; init; }

    public bool? IsRequired { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public int? MinimumLength { get; init; }

    public int? MaximumLength { get; init; }

    public int? MaximumItems { get; init; }

    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    public DynamicCall? List { get; init; }

    public DynamicCall? Schema { get; init; }
}
