namespace PowerPlatformMagento.Conventions.Tests;

/// <summary>Fails with everything that was found, not only with the first of it.</summary>
internal static class Findings
{
    public static void MustBeEmpty(IEnumerable<string> findings, string rule)
    {
        var all = findings.ToList();
        Assert.AreEqual(0, all.Count, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}
