namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>An operation as declared.</summary>
internal sealed record Operation
{
    public required string Id { get; init; }

    /// <summary>Lower case.</summary>
    public required string Verb { get; init; }

    public required string Path { get; init; }

    public required OperationKind Kind { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    /// <summary>How to see a trigger work; null for actions.</summary>
    public string? Hint { get; init; }

    public required Visibility Visibility { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    public Payload? Body { get; init; }

    /// <summary>Null for an answer without content.</summary>
    public Payload? Answer { get; init; }

    public required int Status { get; init; }

    public required string StatusText { get; init; }

    /// <summary>What is sent to the callback address of a webhook trigger.</summary>
    public Payload? Event { get; init; }

    public required IReadOnlyList<int> Failures { get; init; }

    public bool IsPaged { get; init; }

    /// <summary>A POST that changes nothing.</summary>
    public bool IsSafe { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsInternal => Visibility == Visibility.Internal;

    public bool IsWrite => Verb != "get" && !IsSafe && Kind == OperationKind.Action;

    /// <summary>Name without the suffix of its revision.</summary>
    public string Family => Id.Split("_V")[0];

    public int Revision => Id.Split("_V") is [_, var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 1;
}
