namespace PowerPlatformMagento.Packer.Rules;

/// <summary>A place where a solution breaks a rule.</summary>
/// <param name="File">Path within the solution folder or zip.</param>
/// <param name="Element">The part of the file it is about, for a person to search for.</param>
/// <param name="Problem">What is wrong there, without a full stop.</param>
/// <param name="Fix">What to do about it, as sentences.</param>
internal sealed record Finding(string File, string Element, string Problem, string Fix)
{
    public override string ToString() => $"{File}: {Element}: {Problem}. {Fix}";
}
