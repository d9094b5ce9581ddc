namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>A condition on a column.</summary>
/// <param name="Column">Logical name of the column.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Values">What it is compared with, in the types of the column; may be empty.</param>
internal sealed record FilterCondition(string Column, FilterOperator Operator, params IReadOnlyList<object> Values);
