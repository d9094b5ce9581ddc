namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>An action of Dataverse.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Parameters">Its parameters, by name, with the number of their type and whether they may be left out.</param>
/// <param name="IsFunction">Whether it is a function, which flows cannot call.</param>
/// <param name="IsBound">Whether it belongs to a row.</param>
/// <param name="Answers">Names of what it answers, with the numbers of their types; null when that is not known.</param>
internal sealed record CustomApi(
    string Name,
    IReadOnlyDictionary<string, (int Type, bool IsOptional)> Parameters,
    bool IsFunction,
    bool IsBound,
    IReadOnlyDictionary<string, int>? Answers = null);
