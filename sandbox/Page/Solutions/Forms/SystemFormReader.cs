using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>Reads a systemform element: tabs, columns, sections, rows and cells.</summary>
internal static class SystemFormReader
{
    public static FormDefinition Read(XElement systemForm, string table, FormKind kind)
    {
        var form = systemForm.Element("form") ?? throw new InvalidDataException("The systemform has no form.");
        var notes = new List<string>();
        var tabs = form.Element("tabs")?.Elements("tab").Select(tab => Tab(tab, notes)).ToList() ?? [];
        if (tabs.Count == 0)
        {
            throw new InvalidDataException("The form has no tab.");
        }

        var header = form.Element("header")?.Descendants("cell").Select(cell => Cell(cell, notes)).ToList() ?? [];
        var conditions = form.Element("DisplayConditions");
        return new FormDefinition(
            FormXml.Id(systemForm.Element("formid")?.Value ?? string.Empty, "formid"),
            table,
            FormXml.Label(systemForm.Element("LocalizedNames")),
            kind,
            tabs,
            header)
        {
            Description = FormXml.Label(systemForm.Element("Descriptions")),
            IsActive = systemForm.Element("FormActivationState")?.Value.Trim() is not "0",
            Order = conditions is null ? 0 : FormXml.Number(conditions, "Order", 0),
            IsFallback = conditions is not null && FormXml.Flag(conditions, "FallbackForm", missing: false),
            Roles = [.. conditions?.Elements("Role").Select(role => FormXml.Id(FormXml.Required(role, "Id"), "Role")) ?? []],
            Notes = notes,
        };
    }

    private static FormTab Tab(XElement tab, List<string> notes) =>
        new(
            FormXml.Text(tab, "id"),
            FormXml.Text(tab, "name"),
            FormXml.Label(tab.Element("labels")),
            [.. tab.Element("columns")?.Elements("column").Select(column => Column(column, notes)) ?? []])
        {
            IsVisible = FormXml.Flag(tab, "visible", missing: true),
            ShowsLabel = FormXml.Flag(tab, "showlabel", missing: true),
        };

    private static FormColumn Column(XElement column, List<string> notes)
    {
        var width = FormXml.Number(FormXml.Required(column, "width").TrimEnd('%'), "The width of a column");
        return width is >= 1 and <= 100
            ? new FormColumn(width, [.. column.Element("sections")?.Elements("section").Select(section => Section(section, notes)) ?? []])
            : throw new InvalidDataException($"The width of a column is {width} percent.");
    }

    private static FormSection Section(XElement section, List<string> notes)
    {
        // Written as one digit a column: "11" is two. Old forms have the number itself.
        var columns = FormXml.Text(section, "columns") is { Length: > 0 } text ? text : "1";
        var count = columns.All(digit => digit == '1') ? columns.Length : FormXml.Number(columns, "The number of a section's columns");
        return new FormSection(
            FormXml.Text(section, "id"),
            FormXml.Text(section, "name"),
            FormXml.Label(section.Element("labels")),
            Math.Clamp(count, 1, 4),
            [.. section.Element("rows")?.Elements("row").Select(row => Row(row, notes)) ?? []])
        {
            IsVisible = FormXml.Flag(section, "visible", missing: true),
            ShowsLabel = FormXml.Flag(section, "showlabel", missing: true),
        };
    }

    private static FormRow Row(XElement row, List<string> notes) => new([.. row.Elements("cell").Select(cell => Cell(cell, notes))]);

    private static FormCell Cell(XElement cell, List<string> notes)
    {
        var control = cell.Element("control") is { } element ? ControlReader.Read(element) : null;
        var label = FormXml.Label(cell.Element("labels"));
        if (control is UnsupportedControl unsupported)
        {
            notes.Add($"{unsupported.What} '{(label.Length > 0 ? label : unsupported.Id)}' is not shown.");
        }

        return new FormCell(FormXml.Text(cell, "id"), label, control)
        {
            ColumnSpan = Math.Max(1, FormXml.Number(cell, "colspan", 1)),
            RowSpan = Math.Max(1, FormXml.Number(cell, "rowspan", 1)),
            IsVisible = FormXml.Flag(cell, "visible", missing: true),
            ShowsLabel = FormXml.Flag(cell, "showlabel", missing: true),
        };
    }
}
