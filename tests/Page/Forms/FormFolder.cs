using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>An unpacked solution with forms only, in a temporary folder.</summary>
internal sealed class FormFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mag-forms-");

    public string Path => _folder.FullName;

    /// <summary>Writes a form of the table mag_Thing whose form element holds this.</summary>
    public FormFolder With(string form, string kind = "main", string name = "{0f000000-0000-4000-8000-000000000001}.xml") =>
        WithFile($"""
            <?xml version="1.0" encoding="utf-8"?>
            <forms>
              <systemform>
                <formid>{"{0f000000-0000-4000-8000-000000000001}"}</formid>
                <FormActivationState>1</FormActivationState>
                <form>{form}</form>
                <LocalizedNames><LocalizedName description="Ding" languagecode="1031" /><LocalizedName description="Thing" languagecode="1033" /></LocalizedNames>
                <Descriptions><Description description="Form of things." languagecode="1033" /></Descriptions>
              </systemform>
            </forms>
            """, kind, name);

    public FormFolder WithFile(string text, string kind = "main", string name = "{0f000000-0000-4000-8000-000000000001}.xml")
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, "Entities", "mag_Thing", "FormXml", kind));
        File.WriteAllText(System.IO.Path.Combine(folder.FullName, name), text);
        return this;
    }

    public FormDefinition Single() => FormReader.ReadSolution(Path).Single();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A tab with one section that holds these cells, a row each.</summary>
    public static string Tab(params string[] cells) => $"""
        <tabs><tab id="t" name="general" verticallayout="true"><labels><label description="General" languagecode="1033" /></labels>
          <columns><column width="100%"><sections><section id="s" name="s" columns="1"><labels><label description="Section" languagecode="1033" /></labels>
            <rows>{string.Concat(cells.Select(cell => $"<row>{cell}</row>"))}</rows>
          </section></sections></column></columns></tab></tabs>
        """;

    public static string Cell(string control, string attributes = "") =>
        $"""<cell id="c" {attributes}><labels><label description="Label" languagecode="1033" /></labels>{control}</cell>""";
}
