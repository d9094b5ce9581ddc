using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Operations;

/// <summary>What became of a write.</summary>
public sealed record OperationResult
{
    /// <summary>Done when this call did it, AlreadyDone when it was so before: a repeated call changes nothing.</summary>
    [JsonConverter(typeof(EnumNames<OperationOutcome>))]
    public required OperationOutcome Outcome { get; init; }

    /// <summary>Magento ID of the document that was created or found, for example of the shipment; empty when the call makes none.</summary>
    public string? Id { get; init; }

    /// <summary>What is worth knowing beyond the outcome.</summary>
    public string? Detail { get; init; }

    /// <summary>This call did it.</summary>
    public static OperationResult Done(string? id = null, string? detail = null) => new() { Outcome = OperationOutcome.Done, Id = id, Detail = detail };

    /// <summary>It was so before.</summary>
    public static OperationResult AlreadyDone(string? id = null, string? detail = null) => new() { Outcome = OperationOutcome.AlreadyDone, Id = id, Detail = detail };
}
