using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>Conditions of which all or any must hold.</summary>
/// <param name="IsAny">Whether one of them is enough.</param>
/// <param name="Conditions">Conditions.</param>
/// <param name="Groups">Groups inside, which count as conditions.</param>
internal sealed record FilterGroup(bool IsAny, IReadOnlyList<FilterCondition> Conditions, IReadOnlyList<FilterGroup> Groups);
