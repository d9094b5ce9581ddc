using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>Four orders of two contacts, with lines, to ask about.</summary>
internal sealed class QueryFixture
{
    public QueryFixture()
    {
        Ann = Dataverse.Service.Create(new Entity("contact") { ["firstname"] = "Ann", ["lastname"] = "Müller", ["emailaddress1"] = "ann@shop.example" });
        Bob = Dataverse.Service.Create(new Entity("contact") { ["firstname"] = "Bob", ["lastname"] = "Roe" });
        Add("1", Ann, 10m, 772100000, new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc), "base", 1);
        Add("2", Ann, 20m, 772100003, new DateTime(2026, 11, 22, 23, 59, 59, DateTimeKind.Utc), "base", 2);
        Add("3", Bob, 30m, 772100003, new DateTime(2026, 10, 31, 12, 0, 0, DateTimeKind.Utc), "b2b", 0);
        Add("4", null, 40m, null, null, null, 0);
    }

    public CoreDataverse Dataverse { get; } = new();

    public Guid Ann { get; }

    public Guid Bob { get; }

    /// <summary>Numbers of the orders a query finds, in its order.</summary>
    public string Find(QueryBase query) =>
        string.Join(' ', Dataverse.Service.RetrieveMultiple(query).Entities.Select(order => order.GetAttributeValue<string>("mag_name")));

    public string Find(string column, ConditionOperator operation, params object[] values)
    {
        var query = Orders();
        query.Criteria.AddCondition(column, operation, values);
        return Find(query);
    }

    public static QueryExpression Orders() => new("mag_order") { ColumnSet = new ColumnSet("mag_name") };

    private void Add(string number, Guid? contact, decimal total, int? state, DateTime? placedOn, string? website, int lines)
    {
        var order = CoreDataverse.Order(
            "main-order-" + number,
            ("mag_name", number),
            ("mag_grandtotal", new Money(total)),
            ("mag_orderstate", state is { } option ? new OptionSetValue(option) : null),
            ("mag_placedon", placedOn),
            ("mag_website", website),
            ("mag_isguest", contact is null),
            ("mag_contactid", contact is { } id ? new EntityReference("contact", id) : null));
        if (lines > 0)
        {
            CoreDataverse.With(order, "mag_order_mag_orderline", [.. Enumerable.Range(1, lines).Select(line => CoreDataverse.Line($"{number}-{line}", line))]);
        }

        Dataverse.Service.Create(order);
    }
}
