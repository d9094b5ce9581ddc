namespace PowerPlatformMagento.Connector.Definition.Tests.Baseline;

/// <summary>What breaks flows is told from what does not.</summary>
[TestClass]
public sealed class BreakingChangesTests
{
    private static readonly string[] Released =
    [
        "connection|key-auth|-|-|optional|shown|-",
        "connection|key-auth|functionKey|securestring|required|shown|-",
        "event|SubscribeOrderPlaced|body.order|object|optional|shown|-",
        "input|ListOrders|query.kind|string|optional|shown|new,old",
        "input|ListOrders|query.status|string|optional|shown|-",
        "input|ShipOrder|body.note|string|optional|shown|-",
        "operation|ListOrders|-|get /orders|optional|shown|-",
        "operation|ShipOrder|-|post /orders/ship|optional|shown|-",
        "operation|SubscribeOrderPlaced|-|post /subscriptions/order-placed|optional|shown|-",
        "output|ListOrders|body.value[].total|number double|optional|shown|-",
    ];

    [TestMethod]
    public void The_same_definition_breaks_nothing() => Assert.IsEmpty(Between(Released));

    [TestMethod]
    [DataRow("operation|ListOrders|-|get /orders|optional|shown|-", null, "operation ListOrders: deleted")]
    [DataRow("operation|ListOrders|-|get /orders|optional|shown|-", "operation|ListOrders|-|get /orders|optional|hidden|-", "operation ListOrders -: is hidden now")]
    [DataRow("operation|ShipOrder|-|post /orders/ship|optional|shown|-", "operation|ShipOrder|-|post /ship|optional|shown|-", "operation ShipOrder -: was post /orders/ship, is post /ship")]
    [DataRow("input|ListOrders|query.status|string|optional|shown|-", null, "input ListOrders query.status: deleted")]
    [DataRow("input|ListOrders|query.status|string|optional|shown|-", "input|ListOrders|query.status|string|required|shown|-", "input ListOrders query.status: is required now")]
    [DataRow("input|ListOrders|query.status|string|optional|shown|-", "input|ListOrders|query.status|string|optional|hidden|-", "input ListOrders query.status: is hidden now")]
    [DataRow("input|ListOrders|query.status|string|optional|shown|-", "input|ListOrders|query.status|string|optional|shown|new,old", "input ListOrders query.status: takes fewer values now")]
    [DataRow("input|ListOrders|query.status|string|optional|shown|-", "input|ListOrders|query.status|integer int32|optional|shown|-", "input ListOrders query.status: was string, is integer int32")]
    [DataRow("input|ListOrders|query.kind|string|optional|shown|new,old", "input|ListOrders|query.kind|string|optional|shown|new,odd", "input ListOrders query.kind: takes fewer values now")]
    [DataRow("output|ListOrders|body.value[].total|number double|optional|shown|-", null, "output ListOrders body.value[].total: deleted")]
    [DataRow("output|ListOrders|body.value[].total|number double|optional|shown|-", "output|ListOrders|body.value[].total|string|optional|shown|-", "output ListOrders body.value[].total: was number double, is string")]
    [DataRow("event|SubscribeOrderPlaced|body.order|object|optional|shown|-", null, "event SubscribeOrderPlaced body.order: deleted")]
    [DataRow("connection|key-auth|functionKey|securestring|required|shown|-", null, "connection key-auth functionKey: deleted")]
    public void A_change_is_noticed(string old, string? changed, string finding)
    {
        var current = Released.Where(line => line != old).Concat(changed is null ? [] : [changed]);

        CollectionAssert.AreEqual(new[] { finding }, Between(current).ToList());
    }

    [TestMethod]
    public void A_new_required_input_is_noticed() => CollectionAssert.AreEqual(
        new[] { "input ShipOrder body.carrier: is new and required" }, Between([.. Released, "input|ShipOrder|body.carrier|string|required|shown|-"]).ToList());

    [TestMethod]
    [DataRow("input|ShipOrder|body.carrier|string|optional|shown|-")]
    [DataRow("output|ShipOrder|body.id|string|required|shown|-")]
    [DataRow("operation|HoldOrder|-|post /orders/hold|optional|shown|-")]
    [DataRow("connection|entra-auth|-|-|optional|shown|-")]
    public void An_addition_breaks_nothing(string line) => Assert.IsEmpty(Between([.. Released, line]));

    [TestMethod]
    public void A_required_member_of_a_new_optional_record_breaks_nothing() =>
        Assert.IsEmpty(Between([.. Released, "input|ShipOrder|body.label|object|optional|shown|-", "input|ShipOrder|body.label.text|string|required|shown|-"]));

    [TestMethod]
    public void A_new_operation_may_have_required_inputs() =>
        Assert.IsEmpty(Between([.. Released, "operation|HoldOrder|-|post /orders/hold|optional|shown|-", "input|HoldOrder|body.reason|string|required|shown|-"]));

    [TestMethod]
    public void More_choices_than_before_break_nothing() =>
        Assert.IsEmpty(Between(Released.Select(line => line.Replace("new,old", "new,old,odd", StringComparison.Ordinal))));

    [TestMethod]
    public void A_line_is_read_as_it_was_written() => CollectionAssert.AreEqual(Released, Released.Select(line => ContractItem.Parse(line).ToString()).ToList());

    private static IReadOnlyList<string> Between(IEnumerable<string> current) => BreakingChanges.Between(Released.Select(ContractItem.Parse), current.Select(ContractItem.Parse));
}
