using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>What checking some solutions showed.</summary>
/// <param name="Lines">Findings, each with the name of its solution before the file.</param>
/// <param name="Solutions">The solutions that could be read, in the order of their import.</param>
internal sealed record CheckReport(IReadOnlyList<string> Lines, IReadOnlyList<UnpackedSolution> Solutions)
{
    public bool IsClean => Lines.Count == 0;

    /// <summary>A finding as a line: the file with the solution it is in.</summary>
    public static string Line(string label, Finding finding) => $"{label}/{finding}";

    public void Write(TextWriter output)
    {
        foreach (var line in Lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine($"{Count(Solutions.Count, "solution")}, {Count(Lines.Count, "finding")}");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? string.Empty : "s")}";
}
