namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>The commands of the tool.</summary>
/// <param name="checkout">The repository.</param>
/// <param name="output">Takes what people read.</param>
internal sealed class DataMapCommand(Checkout checkout, TextWriter output)
{
    public const int Done = 0;
    public const int Wrong = 1;
    public const int Misused = 2;

    private const string Usage = "write: makes docs/reference/data-map.md anew. check: fails when it is stale. uses <field>: tells what uses a field of Magento, of the contract or of Dataverse (table.column).";

    /// <summary>Runs a command and returns the exit code.</summary>
    public int Run(IReadOnlyList<string> arguments) => arguments switch
    {
        ["write"] => Write(),
        ["check"] => Check(),
        ["uses", var field] => Uses(field),
        _ => Misuse(),
    };

    /// <summary>The page as it must be.</summary>
    public string Document() => Page().Write(new DataMapBuilder(checkout.Solution).Build());

    private DataMapDocument Page() => new(new FieldOwners(checkout.Solution), new DualWriteFields());

    private int Write()
    {
        File.WriteAllText(checkout.Document, Document());
        output.WriteLine(checkout.Document);
        return Done;
    }

    private int Check()
    {
        var isFresh = File.Exists(checkout.Document) && File.ReadAllText(checkout.Document).ReplaceLineEndings("\n") == Document();
        output.WriteLine(isFresh ? "The data map is what the code does." : "The data map is stale: run the command write.");
        return isFresh ? Done : Wrong;
    }

    private int Uses(string field)
    {
        var rows = Impact.Rows(new DataMapBuilder(checkout.Solution).Build(), field);
        foreach (var row in rows)
        {
            output.Write(Page().Line(row));
        }

        var files = new Impact(checkout.Root).Files(field);
        foreach (var file in files)
        {
            output.WriteLine(file);
        }

        output.WriteLine($"{rows.Count} fields of the map and {files.Count} files of the solutions use {field}.");
        return rows.Count + files.Count > 0 ? Done : Wrong;
    }

    private int Misuse()
    {
        output.WriteLine(Usage);
        return Misused;
    }
}
