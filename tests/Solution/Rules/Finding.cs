namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>A place where a solution breaks a rule.</summary>
/// <param name="File">Path within the solution folder.</param>
/// <param name="Text">What is wrong there, for a person.</param>
internal sealed record Finding(string File, string Text)
{
    public override string ToString() => $"{File}: {Text}";
}
