namespace PowerPlatformMagento.Connector.Definition;

/// <summary>The declaration of an operation, or the text of a record it uses, breaks a rule of connectors. The message names the operation.</summary>
internal sealed class DefinitionException(string where, string problem) : Exception($"{where}: {problem}")
{
    public string Where { get; } = where;

    public string Problem { get; } = problem;
}
