using System.Text;
using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;
using PowerPlatformMagento.Solution.Tests.Rules;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>A copy of the shipped solution in a temporary folder, to be spoilt by a test.</summary>
internal sealed class SolutionCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mag-solution-").FullName;

    public SolutionCopy()
    {
        foreach (var source in Directory.EnumerateFiles(Repository.Core, "*", SearchOption.AllDirectories))
        {
            var target = FullPath(Path.GetRelativePath(Repository.Core, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }

    /// <summary>Table files by schema name, to keep tests short.</summary>
    public static string Table(string schemaName) => $"Entities/{schemaName}/Entity.xml";

    /// <summary>The first file below a folder that contains a text.</summary>
    public string Find(string below, string text) =>
        Directory.EnumerateFiles(FullPath(below), "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .First(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));

    /// <summary>Changes the XML of a file; the form of the file stays as it is in the repository.</summary>
    public SolutionCopy Edit(string file, Action<XElement> change)
    {
        var path = FullPath(file);
        var root = XElement.Load(path);
        change(root);
        using var writer = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(true) });
        root.Save(writer);
        return this;
    }

    /// <summary>Changes one column of a table.</summary>
    public SolutionCopy EditColumn(string table, string logicalName, Action<XElement> change) =>
        Edit(Table(table), root => change(root.Descendants("attribute").Single(attribute => attribute.Element("LogicalName")!.Value == logicalName)));

    /// <summary>Changes the main form of a table.</summary>
    public SolutionCopy EditForm(string table, Action<XElement> change) => Edit(Find($"Entities/{table}/FormXml", "systemform"), change);

    /// <summary>Changes the first view of a table whose file contains the text.</summary>
    public SolutionCopy EditView(string table, string text, Action<XElement> change) => Edit(Find($"Entities/{table}/SavedQueries", text), change);

    public SolutionCopy Replace(string file, string old, string changed)
    {
        var path = FullPath(file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, $"{file} has nothing to replace.");
        File.WriteAllText(path, text.Replace(old, changed, StringComparison.Ordinal), new UTF8Encoding(true));
        return this;
    }

    public SolutionCopy Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(file))!);
        File.WriteAllBytes(FullPath(file), content);
        return this;
    }

    public SolutionCopy Move(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(target))!);
        File.Move(FullPath(file), FullPath(target));
        return this;
    }

    public SolutionCopy Delete(string file)
    {
        File.Delete(FullPath(file));
        return this;
    }

    public UnpackedSolution Read() => UnpackedSolution.Read(folder);

    /// <summary>Fails unless the rule reports something that contains the text.</summary>
    public void MustBreak(ISolutionRule rule, string text)
    {
        var findings = rule.Check(Read()).Select(finding => finding.ToString()).ToList();
        Assert.IsTrue(
            findings.Any(finding => finding.Contains(text, StringComparison.Ordinal)),
            $"{rule.GetType().Name} does not report \"{text}\" but: {string.Join("; ", findings)}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string FullPath(string file) => Path.IsPathRooted(file) ? file : Path.Combine(folder, file);
}
