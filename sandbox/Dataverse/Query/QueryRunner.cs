using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Runs queries of all three kinds against the rows.</summary>
internal sealed class QueryRunner(Database database, RowReader reader, TimeProvider time)
{
    public EntityCollection Run(Caller caller, QueryBase? query)
    {
        var expression = query switch
        {
            QueryExpression given => given,
            QueryByAttribute given => AttributeQuery.ToExpression(given),
            FetchExpression given => FetchReader.Read(given.Query),
            _ => throw Fault.Invalid("The request has no query."),
        };
        return Run(caller, expression);
    }

    private EntityCollection Run(Caller caller, QueryExpression query)
    {
        var plan = new QueryPlan(query, database.Store, new ConditionCompiler(caller, time.GetUtcNow().UtcDateTime));
        foreach (var node in plan.Nodes)
        {
            Access.Demand(caller, Privilege.Read, node.Table);
        }

        var answer = new EntityCollection { EntityName = plan.Root.Table.LogicalName };
        var results = Collect(caller, plan, query);
        if (query.Distinct)
        {
            results = Distinct(plan, results);
        }

        foreach (var rows in ResultPage.Cut(results, query, answer, plan.Root.Table.PrimaryKey))
        {
            answer.Entities.Add(Read(plan, rows));
        }

        return answer;
    }

    private List<Row?[]> Collect(Caller caller, QueryPlan plan, QueryExpression query)
    {
        var store = plan.Root.Store;
        var candidates = CandidateFinder.Find(store, query.Criteria, query.LinkEntities, database.Store);
        var rows = candidates is null ? store.All : candidates.Select(link => store.Find(link)!);
        var results = new List<Row?[]>();
        foreach (var row in rows)
        {
            var single = new Row?[plan.Nodes.Count];
            single[0] = row;
            foreach (var joined in plan.Joins.Count == 0 ? [single] : JoinRunner.Join(single, plan.Joins))
            {
                if (plan.Filter?.Invoke(joined) != false && Access.MayReadAll(caller, joined))
                {
                    results.Add(joined);
                }
            }
        }

        results.Sort(new ResultOrder(plan, query));
        return results;
    }

    private Entity Read(QueryPlan plan, Row?[] rows)
    {
        var entity = reader.Read(rows[0]!, plan.Columns);
        foreach (var (node, columns) in plan.LinkedColumns)
        {
            if (rows[node.Index] is { } linked)
            {
                reader.AddAliased(entity, node.Alias, linked, columns);
            }
        }

        return entity;
    }

    private static List<Row?[]> Distinct(QueryPlan plan, List<Row?[]> results)
    {
        var columns = plan.LinkedColumns.SelectMany(linked => linked.Columns.Select(column => (linked.Node.Index, column)))
            .Concat(plan.Columns.Select(column => (0, column)))
            .ToList();
        return columns.Count == 0
            ? [.. results.DistinctBy(rows => rows[0]!.Id)]
            : [.. results.DistinctBy(rows => new StoredKey([.. columns.Select(part => ValueOf(rows[part.Item1], part.column))]))];
    }

    private static object ValueOf(Row? row, ColumnDefinition column) =>
        Values.Comparand.OfStored(row?.Get(column)) ?? DBNull.Value;
}
