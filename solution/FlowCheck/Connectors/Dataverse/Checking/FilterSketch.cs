using System.Text;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Checking;

/// <summary>
/// Checks the columns of a filter in which a run fills in values: every value is left aside, so that only names and structure are looked at.
/// </summary>
internal static class FilterSketch
{
    /// <exception cref="DataverseProblem">The filter names a column the table lacks, or is broken.</exception>
    public static void Check(TableSchema table, string filter)
    {
        if (!TemplateWalk.IsDynamic(filter))
        {
            ODataFilter.Read(table, filter);
            return;
        }

        var template = TemplateString.Parse(filter);
        if (template.Expression is not null)
        {
            return;
        }

        var sketch = new StringBuilder();
        foreach (var part in template.Parts)
        {
            sketch.Append(part.Text);
            if (part.Expression is not null)
            {
                sketch.Append('0');
            }
        }

        foreach (var (name, next) in Pairs(ODataLexer.Read(sketch.ToString())))
        {
            if (name.Kind == ODataTokenKind.Word && next is { Kind: ODataTokenKind.Word, Text: "eq" or "ne" or "gt" or "ge" or "lt" or "le" })
            {
                ODataColumn.Find(table, name.Text);
            }
        }
    }

    private static IEnumerable<(ODataToken Name, ODataToken Next)> Pairs(List<ODataToken> tokens) => tokens.Zip(tokens.Skip(1));
}
