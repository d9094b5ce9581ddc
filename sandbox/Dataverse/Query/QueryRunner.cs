using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Runs queries of all three kinds against the rows.</summary>
internal sealed class QueryRunner(Database database, RowReader reader, ValueReader values, Organization organization, TimeProvider time)
{
    public EntityCollection Run(Caller caller, QueryBase? query) => Run(caller, QueryRequest.Of(query));

    private EntityCollection Run(Caller caller, QueryRequest request)
    {
        var conditions = new ConditionCompiler(caller, organization.BusinessUnit, values, time.GetUtcNow().UtcDateTime);
        var plan = new QueryPlan(request, database.Store, conditions);
        foreach (var node in plan.Nodes)
        {
            Access.Demand(caller, Privilege.Read, node.Table);
        }

        var answer = new EntityCollection { EntityName = plan.Root.Table.LogicalName };
        var keys = new SortKeys(values, request.OrdersRawChoices);
        var results = Collect(caller, plan);
        if (request.IsAggregate)
        {
            if (plan.Aggregates.Count == 0)
            {
                throw Fault.Invalid("An aggregate query needs at least one column.");
            }

            answer.Entities.AddRange(ResultPage.Cut(new Aggregation(plan, values, keys).Run(results), request.Expression, answer));
            return answer;
        }

        if (request.Expression.Distinct)
        {
            results = Distinct(plan, results);
        }

        foreach (var rows in ResultPage.Cut(results, new ResultOrder(plan, keys).First, request.Expression, answer, plan.Root.Table.PrimaryKey))
        {
            answer.Entities.Add(Read(plan, Complete(caller, plan, rows)));
        }

        return answer;
    }

    private List<Row?[]> Collect(Caller caller, QueryPlan plan)
    {
        var query = plan.Request.Expression;
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

            if (plan.Request.IsAggregate && results.Count > plan.Request.AggregateLimit)
            {
                throw Fault.Of(
                    FaultCodes.TooManyRowsToAggregate,
                    "AggregateQueryRecordLimit exceeded. Cannot perform this operation.");
            }
        }

        return results;
    }

    /// <summary>Adds the rows of the late joins; one the caller may not read stays away.</summary>
    private static Row?[] Complete(Caller caller, QueryPlan plan, Row?[] rows)
    {
        if (plan.LateJoins.Count == 0)
        {
            return rows;
        }

        var joined = JoinRunner.Join(rows, plan.LateJoins).First();
        foreach (var join in plan.LateJoins)
        {
            if (joined[join.Node.Index] is { } linked && !Access.MayReadAll(caller, [linked]))
            {
                joined[join.Node.Index] = null;
            }
        }

        return joined;
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

        foreach (var (node, column, alias) in plan.Aliased)
        {
            if (rows[node.Index] is { } row)
            {
                reader.AddAliased(entity, alias, row, column);
            }
        }

        return entity;
    }

    private static List<Row?[]> Distinct(QueryPlan plan, List<Row?[]> results)
    {
        var columns = plan.LinkedColumns.SelectMany(linked => linked.Columns.Select(column => (Node: linked.Node.Index, Column: column)))
            .Concat(plan.Aliased.Select(aliased => (Node: aliased.Node.Index, aliased.Column)))
            .Concat(plan.Columns.Select(column => (Node: 0, Column: column)))
            .ToList();
        return columns.Count == 0
            ? [.. results.DistinctBy(rows => rows[0]!.Id)]
            : [.. results.DistinctBy(rows => new StoredKey([.. columns.Select(part => ValueOf(rows[part.Node], part.Column))]))];
    }

    private static object ValueOf(Row? row, ColumnDefinition column) => Comparand.OfStored(row?.Get(column)) ?? DBNull.Value;
}
