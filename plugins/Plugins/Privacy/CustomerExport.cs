using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Collects what all tables know of a person.</summary>
/// <param name="service">Calls Dataverse as SYSTEM: the answer is for the person, not for who asks.</param>
/// <param name="mostRows">Most rows of an answer.</param>
/// <param name="mostLetters">Most letters of an answer.</param>
internal sealed class CustomerExport(IOrganizationService service, int mostRows = CustomerExport.MostRows, int mostLetters = CustomerExport.MostLetters)
{
    private const int MostRows = 5000;
    private const int MostLetters = 20_000_000;

    // Contents of files are read where they are attached; the export names them.
    private static readonly string[] Left = ["documentbody"];

    public ExportResult Export(Person person)
    {
        var rows = new PersonRows(service, person);
        var tables = new List<KeyValuePair<string, string>>();
        var count = 0;
        var letters = 0;
        var isComplete = true;
        foreach (var table in PersonalData.Tables)
        {
            var texts = new List<string>();
            foreach (var row in rows.Of(table.Name, new ColumnSet(true)))
            {
                if (count >= mostRows || letters >= mostLetters)
                {
                    isComplete = false;
                    break;
                }

                var text = TextOf(row);
                texts.Add(text);
                letters += text.Length;
                count++;
            }

            if (texts.Count > 0)
            {
                tables.Add(new(table.Name, JsonText.List(texts)));
            }
        }

        return new ExportResult(Document(person, tables, isComplete), count, isComplete);
    }

    private static string TextOf(Entity row)
    {
        foreach (var column in Left)
        {
            row.Attributes.Remove(column);
        }

        return JsonText.Of(row);
    }

    private static string Document(Person person, IEnumerable<KeyValuePair<string, string>> tables, bool isComplete) => JsonText.Object(
    [
        new("contactId", person.ContactId is { } id ? JsonText.Quoted(id.ToString()) : "null"),
        new("emailAddresses", JsonText.List(person.Emails.OrderBy(email => email, StringComparer.Ordinal).Select(JsonText.Quoted))),
        new("isComplete", isComplete ? "true" : "false"),
        new("tables", JsonText.Object(tables)),
    ]);
}
