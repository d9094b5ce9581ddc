namespace PowerPlatformMagento.Connector.Definition.Tests.Baseline;

/// <summary>Something flows that were built on a released definition depend on.</summary>
/// <param name="Kind"><c>operation</c>, <c>input</c>, <c>output</c>, <c>event</c> or <c>connection</c>.</param>
/// <param name="Owner">Operation or kind of connection.</param>
/// <param name="Path">Where it stands below its owner; <c>-</c> for the owner itself.</param>
/// <param name="Type">Type and format; for an operation its verb and path.</param>
/// <param name="Choices">The only values an input takes, separated by commas; <c>-</c> for any.</param>
internal sealed record ContractItem(string Kind, string Owner, string Path, string Type, bool IsRequired, bool IsHidden, string Choices)
{
    public const string Nothing = "-";

    public string Key => $"{Kind} {Owner} {Path}";

    public static ContractItem Parse(string line)
    {
        var parts = line.Split('|');
        return new ContractItem(parts[0], parts[1], parts[2], parts[3], parts[4] == "required", parts[5] == "hidden", parts[6]);
    }

    public override string ToString() => string.Join('|', Kind, Owner, Path, Type, IsRequired ? "required" : "optional", IsHidden ? "hidden" : "shown", Choices);
}
