namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>One value that store and Dataverse do not agree on.</summary>
/// <param name="Key">External key of the row.</param>
/// <param name="Column">Logical name of the column, or what is missing.</param>
/// <param name="Expected">What the store says.</param>
/// <param name="Actual">What Dataverse holds.</param>
internal sealed record Difference(string Key, string Column, string Expected, string Actual)
{
    public override string ToString() => $"{Key}: {Column} is {Actual}, the store says {Expected}";
}
