using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>Reads a control element by its class id.</summary>
internal static class ControlReader
{
    private const int DefaultPageSize = 4;

    // More rows than a person looks through in a part of a form.
    private const int MostRows = 250;

    public static FormControl Read(XElement control)
    {
        var id = FormXml.Required(control, "id");
        var classId = FormXml.Id(FormXml.Required(control, "classid"), $"The class id of the control {id}");
        if (ControlClass.Fields.TryGetValue(classId, out var kind))
        {
            return new FieldControl(id, FormXml.Required(control, "datafieldname"), kind, FormXml.Flag(control, "disabled", missing: false));
        }

        return classId == ControlClass.SubGrid ? SubGrid(control, id)
            : classId == ControlClass.QuickView ? QuickView(control, id)
            : classId == ControlClass.Timeline ? new TimelineControl(id)
            : new UnsupportedControl(id, classId == ControlClass.WebResource ? "The web resource" : "The control");
    }

    private static SubGridControl SubGrid(XElement control, string id)
    {
        var size = Parameter(control, "RecordsPerPage") is { } text ? FormXml.Number(text, $"RecordsPerPage of {id}") : DefaultPageSize;
        return new SubGridControl(
            id,
            Parameter(control, "TargetEntityType") ?? throw new InvalidDataException($"The sub-grid {id} has no TargetEntityType."),
            Parameter(control, "ViewId") is { } view ? FormXml.Id(view, $"ViewId of {id}") : Guid.Empty,
            Parameter(control, "RelationshipName"),
            Math.Clamp(size, 1, MostRows))
        {
            ShowsViewPicker = Switch(control, "EnableViewPicker"),
            ShowsSearch = Switch(control, "EnableQuickFind"),
        };
    }

    // The form ids are XML inside the text of a parameter.
    private static QuickViewControl QuickView(XElement control, string id)
    {
        var text = Parameter(control, "QuickForms") ?? throw new InvalidDataException($"The quick view {id} has no QuickForms.");
        var forms = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var form in XElement.Parse(text).DescendantsAndSelf("QuickFormId"))
        {
            forms[FormXml.Required(form, "entityname")] = FormXml.Id(form.Value.Trim(), $"A form of the quick view {id}");
        }

        return forms.Count > 0
            ? new QuickViewControl(id, FormXml.Required(control, "datafieldname"), forms)
            : throw new InvalidDataException($"The quick view {id} names no form.");
    }

    private static bool Switch(XElement control, string name) => Parameter(control, name) is "true" or "1";

    private static string? Parameter(XElement control, string name)
    {
        var value = control.Element("parameters")?.Element(name)?.Value.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }
}
