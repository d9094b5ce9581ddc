using System.Globalization;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>Builds the FetchXML of a timeline: what regards the row, and what rolls up to it.</summary>
internal static class TimelineQuery
{
    public const string Activities = "activitypointer";

    private const string Regarding = "regardingobjectid";

    private static readonly string[] ActivityColumns =
        ["subject", "description", "activitytypecode", Regarding, "statecode", "statuscode", "scheduledend", "createdon", "createdby", "ownerid"];

    private static readonly string[] NoteColumns = ["subject", "notetext", "objectid", "createdon", "createdby"];

    // As the platform rolls up: an account shows what regards its contacts and cases, a contact what regards its cases.
    private static readonly IReadOnlyDictionary<string, (string Table, string Key, string Column)[]> RolledUp =
        new Dictionary<string, (string, string, string)[]>(StringComparer.Ordinal)
        {
            ["account"] = [("contact", "contactid", "parentcustomerid"), ("incident", "incidentid", "customerid")],
            ["contact"] = [("incident", "incidentid", "customerid")],
        };

    /// <param name="table">Table of the timeline's row.</param>
    /// <param name="id">The row.</param>
    /// <param name="types">Logical names of the wanted activity tables; null for all.</param>
    /// <param name="top">Entries wanted at most.</param>
    public static XElement OfActivities(string table, Guid id, IReadOnlyList<string>? types, int top)
    {
        var links = RolledUp.GetValueOrDefault(table, []);
        var entity = Entity(Activities, ActivityColumns);
        var about = new XElement("filter", new XAttribute("type", "or"), Condition(Regarding, "eq", id));
        for (var index = 0; index < links.Length; index++)
        {
            var alias = string.Create(CultureInfo.InvariantCulture, $"rollup{index}");
            about.Add(Condition(links[index].Column, "eq", id, alias));
            entity.Add(Link(links[index], alias));
        }

        entity.Add(about);
        if (types is not null)
        {
            entity.Add(new XElement("filter", new XElement(
                "condition",
                new XAttribute("attribute", "activitytypecode"),
                new XAttribute("operator", "in"),
                types.Select(type => new XElement("value", type)))));
        }

        return Fetch(entity, top);
    }

    public static XElement OfNotes(Guid id, int top)
    {
        var entity = Entity(TimelineKinds.NoteTable, NoteColumns);
        entity.Add(new XElement("filter", Condition("objectid", "eq", id)));
        return Fetch(entity, top);
    }

    private static XElement Fetch(XElement entity, int top) =>
        new("fetch", new XAttribute("top", top.ToString(CultureInfo.InvariantCulture)), entity);

    private static XElement Entity(string table, string[] columns) => new(
        "entity",
        new XAttribute("name", table),
        columns.Select(column => new XElement("attribute", new XAttribute("name", column))),
        new XElement("order", new XAttribute("attribute", "createdon"), new XAttribute("descending", "true")));

    private static XElement Link((string Table, string Key, string Column) rolledUp, string alias) => new(
        "link-entity",
        new XAttribute("name", rolledUp.Table),
        new XAttribute("from", rolledUp.Key),
        new XAttribute("to", Regarding),
        new XAttribute("link-type", "outer"),
        new XAttribute("alias", alias));

    private static XElement Condition(string column, string operation, Guid id, string? alias = null)
    {
        var condition = new XElement(
            "condition",
            new XAttribute("attribute", column),
            new XAttribute("operator", operation),
            new XAttribute("value", id.ToString("D")));
        condition.SetAttributeValue("entityname", alias);
        return condition;
    }
}
