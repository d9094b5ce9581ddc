using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Reads the rows of a person, page by page.</summary>
/// <param name="service">Calls Dataverse as SYSTEM: who exports or erases need not see every table.</param>
/// <param name="person">The person.</param>
/// <param name="pageSize">Rows of one request; Dataverse gives at most 5000.</param>
internal sealed class PersonRows(IOrganizationService service, Person person, int pageSize = PersonRows.LargestPage)
{
    private const int LargestPage = 5000;

    private readonly PersonQueries _queries = new(person);

    /// <summary>The rows of one table, each once.</summary>
    public IEnumerable<Entity> Of(string table, ColumnSet columns)
    {
        var seen = new HashSet<Guid>();
        return _queries.Of(table).SelectMany(query => Pages(query, columns)).Where(row => seen.Add(row.Id));
    }

    private IEnumerable<Entity> Pages(PersonQuery asked, ColumnSet columns)
    {
        var query = asked.Query;
        query.ColumnSet = asked.Needed is { } needed && !columns.AllColumns ? new ColumnSet([.. columns.Columns, needed]) : columns;
        query.PageInfo = new PagingInfo { Count = pageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities.Where(asked.Keep ?? (_ => true)))
            {
                yield return row;
            }

            if (!page.MoreRecords)
            {
                yield break;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
