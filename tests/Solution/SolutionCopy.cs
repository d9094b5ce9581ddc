using System.Text;
using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Assemblies;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>A copy of a solution in memory, by default of the shipped one, to be spoilt by a test.</summary>
internal sealed class SolutionCopy : IDisposable
{
    private static readonly SolutionFiles Shipped = BuiltAssemblies.BesidePacker.AddTo(SolutionFiles.OfFolder(Repository.Core, "solution/core"));

    private readonly SortedDictionary<string, byte[]> files;

    private readonly SolutionFiles original;

    private readonly IReadOnlyList<UnpackedSolution> earlier;

    private string? folder;

    public SolutionCopy()
        : this(Shipped)
    {
    }

    /// <param name="original">The solution to copy.</param>
    /// <param name="earlier">Solutions that are imported before it.</param>
    public SolutionCopy(SolutionFiles original, params IReadOnlyList<UnpackedSolution> earlier)
    {
        this.original = original;
        this.earlier = earlier;
        files = new SortedDictionary<string, byte[]>(original.Files.ToDictionary(), StringComparer.Ordinal);
    }

    public SolutionFiles Files => original with { Files = files };

    /// <summary>The files on disk as they are now, without what the build brings. Gone with this object.</summary>
    public string Folder
    {
        get
        {
            folder ??= Directory.CreateTempSubdirectory("mag-solution-").FullName;
            foreach (var (file, bytes) in files.Where(pair => !pair.Key.EndsWith(".dll", StringComparison.Ordinal)))
            {
                var path = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, bytes);
            }

            return folder;
        }
    }

    /// <summary>Table files by schema name, to keep tests short.</summary>
    public static string Table(string schemaName) => $"Entities/{schemaName}/Entity.xml";

    /// <summary>The first file below a folder that contains a text.</summary>
    public string Find(string below, string text) =>
        files.First(pair => pair.Key.StartsWith(below + "/", StringComparison.Ordinal)
            && pair.Key.EndsWith(".xml", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(pair.Value).Contains(text, StringComparison.Ordinal)).Key;

    /// <summary>Changes the XML of a file; the form of the file stays as it is in the repository.</summary>
    public SolutionCopy Edit(string file, Action<XElement> change)
    {
        using var source = new MemoryStream(files[file]);
        var root = XElement.Load(source);
        change(root);
        using var target = new MemoryStream();
        using (var writer = XmlWriter.Create(target, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(true) }))
        {
            root.Save(writer);
        }

        return Write(file, target.ToArray());
    }

    /// <summary>Changes one column of a table.</summary>
    public SolutionCopy EditColumn(string table, string logicalName, Action<XElement> change) =>
        Edit(Table(table), root => change(root.Descendants("attribute").Single(attribute => attribute.Element("LogicalName")!.Value == logicalName)));

    /// <summary>Changes the main form of a table.</summary>
    public SolutionCopy EditForm(string table, Action<XElement> change) => Edit(Find($"Entities/{table}/FormXml/main", "systemform"), change);

    /// <summary>Changes the first view of a table whose file contains the text.</summary>
    public SolutionCopy EditView(string table, string text, Action<XElement> change) => Edit(Find($"Entities/{table}/SavedQueries", text), change);

    public SolutionCopy Replace(string file, string old, string changed)
    {
        var text = Encoding.UTF8.GetString(files[file]);
        Assert.Contains(old, text, $"{file} has nothing to replace.");
        return Write(file, Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal)));
    }

    public SolutionCopy Write(string file, byte[] content)
    {
        files[file] = content;
        return this;
    }

    public SolutionCopy Write(string file, string content) => Write(file, Encoding.UTF8.GetBytes(content));

    public SolutionCopy Move(string file, string target)
    {
        files[target] = files[file];
        return Delete(file);
    }

    public SolutionCopy Delete(string file)
    {
        Assert.IsTrue(files.Remove(file), $"{file} is not there.");
        return this;
    }

    public UnpackedSolution Read() => UnpackedSolution.Of(Files, earlier);

    /// <summary>Fails unless the rule reports something that contains the text.</summary>
    public void MustBreak(ISolutionRule rule, string text)
    {
        var findings = rule.Check(Read()).Select(finding => finding.ToString()).ToList();
        Assert.IsTrue(
            findings.Any(finding => finding.Contains(text, StringComparison.Ordinal)),
            $"{rule.GetType().Name} does not report \"{text}\" but: {string.Join("; ", findings)}");
    }

    /// <summary>Fails when the rule reports anything.</summary>
    public void MustKeep(ISolutionRule rule) =>
        Assert.IsEmpty(rule.Check(Read()), string.Join(Environment.NewLine, rule.Check(Read())));

    public void Dispose()
    {
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
