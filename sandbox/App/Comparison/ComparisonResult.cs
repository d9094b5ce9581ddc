namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>What a comparison of store and Dataverse found.</summary>
internal sealed class ComparisonResult
{
    private const int KeptExamples = 200;
    private readonly List<Difference> _examples = [];

    public int Orders { get; set; }

    public int Customers { get; set; }

    public int Returns { get; set; }

    public int Lost { get; set; }

    public int Doubled { get; set; }

    public int Differences { get; private set; }

    public bool Agrees => Lost == 0 && Doubled == 0 && Differences == 0;

    /// <summary>The first differences found, for people.</summary>
    public IReadOnlyList<Difference> Examples => _examples;

    public void Add(Difference difference)
    {
        Differences++;
        if (_examples.Count < KeptExamples)
        {
            _examples.Add(difference);
        }
    }

    public void AddLost(string key)
    {
        Lost++;
        if (_examples.Count < KeptExamples)
        {
            _examples.Add(new Difference(key, "row", "one", "none"));
        }
    }

    public void AddDoubled(string key, int rows)
    {
        Doubled++;
        if (_examples.Count < KeptExamples)
        {
            _examples.Add(new Difference(key, "rows", "1", rows.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
