namespace PowerPlatformMagento.FlowCheck.Tests.Shapes;

/// <summary>Paths into events and answers lead to what is really there.</summary>
[TestClass]
public sealed class OutputPathTests
{
    [TestMethod]
    [DataRow("@triggerBody()?['order']?['grandTotal']")]
    [DataRow("@triggerOutputs()?['body/order/grandTotal']")]
    [DataRow("@triggerOutputs()['body']['store']")]
    [DataRow("@triggerOutputs()?['headers']?['X-Any']")]
    [DataRow("@trigger()?['outputs']?['body']?['store']")]
    [DataRow("@trigger().startTime")]
    [DataRow("@triggerOutputs()?['body/order/attributes/color']")]
    [DataRow("@triggerOutputs()?['body/order/custom/whatever/it/is']")]
    [DataRow("@triggerOutputs()?['BODY/Order/GRANDTOTAL']")]
    [DataRow("@triggerBody()?['order']?['lines'][0]?['sku']")]
    [DataRow("@last(triggerBody()?['order']?['lines'])?['parent']?['parent']?['sku']")]
    [DataRow("@body('Get')?['id']")]
    [DataRow("@outputs('Get')?['statusCode']")]
    [DataRow("@actions('Get')?['outputs']?['body']?['id']")]
    [DataRow("@first(outputs('List')?['body/value'])?['grandTotal']")]
    [DataRow("@first(take(body('List')?['value'], 1))?['id']")]
    [DataRow("@body('Silent')?['anything']?['goes']")]
    [DataRow("@first(first(first(body('Nest'))))")]
    [DataRow("@outputs('Row')?['body/mag_name']")]
    [DataRow("@outputs('Row')?['body/mag_orderid']")]
    [DataRow("@outputs('Row')?['body/mag_storeid/mag_key']")]
    [DataRow("@outputs('Row')?['body']?['@odata.etag']")]
    [DataRow("@outputs('Whole')?['body/_mag_storeid_value']")]
    [DataRow("@outputs('Whole')?['body/_mag_storeid_value@Microsoft.Dynamics.CRM.lookuplogicalname']")]
    [DataRow("@outputs('Whole')?['body/mag_total@OData.Community.Display.V1.FormattedValue']")]
    [DataRow("@outputs('Made')?['body/mag_total']")]
    [DataRow("@first(outputs('Rows')?['body/value'])?['_mag_storeid_value']")]
    [DataRow("@first(outputs('Fetched')?['body/value'])?['some.alias']")]
    [DataRow("@first(outputs('Chosen')?['body/value'])?['mag_total']")]
    [DataRow("@coalesce(triggerBody()?['order'], body('Get'))?['id']")]
    [DataRow("@if(true, body('Get'), body('Row'))?['mag_name']")]
    [DataRow("@if(true, body('Get'), json('{}'))?['what']")]
    [DataRow("@coalesce(triggerBody()?['store'], body('Get'))?['what']")]
    [DataRow("@first(union(createArray(actions('Get')), result('Try')))?['outputs']?['body']?['detail']")]
    [DataRow("@json('{}')?['x']")]
    [DataRow("@variables(body('Get')?['id'])")]
    public void A_path_that_leads_somewhere_is_left_alone(string expression) =>
        Assert.AreEqual(string.Empty, string.Join('\n', PathWorld.Compose(expression).Where(finding => finding.Contains("there is no '", StringComparison.Ordinal) || finding.Contains("cannot be selected", StringComparison.Ordinal))));

    [TestMethod]
    [DataRow("@triggerBody()?['order']?['grandTotl']", "triggerBody()?['order']?['grandTotl']: there is no 'grandTotl' in order; there is grandTotal, attributes, custom, id, lines")]
    [DataRow("@triggerOutputs()?['body/order/total']", "triggerOutputs()?['body/order/total']: there is no 'total' in order; there is grandTotal, attributes, custom, id, lines")]
    [DataRow("@triggerOutputs()?['body/shop']", "triggerOutputs()?['body/shop']: there is no 'shop' in the event of SubscribeOrderPlaced; there is store, order")]
    [DataRow("@triggerOutputs()?['store']", "triggerOutputs()?['store']: there is no 'store' in the trigger's outputs; there is statusCode, body, headers")]
    [DataRow("text @{triggerBody()?['order']?['lines'][0]?['ean']}", "triggerBody()?['order']?['lines'][0]?['ean']: there is no 'ean' in lines; there is parent, sku")]
    [DataRow("@triggerBody()?['order']?['lines']?['sku']", "triggerBody()?['order']?['lines']?['sku']: 'sku' cannot be selected: it is asked of an array; take an element with first() or in a loop")]
    [DataRow("@triggerBody()?['store']?['name']", "triggerBody()?['store']?['name']: 'name' cannot be selected: it is asked of a plain value")]
    [DataRow("@body('Get')?['ident']", "body('Get')?['ident']: there is no 'ident' in the answer of GetOrder; there is id, attributes, custom, grandTotal, lines")]
    [DataRow("@outputs('Get')?['bdy/id']", "outputs('Get')?['bdy/id']: there is no 'bdy' in the outputs of Get; there is body, headers, statusCode")]
    [DataRow("@first(outputs('List')?['body/values'])", "outputs('List')?['body/values']: there is no 'values' in the answer of ListOrders; there is value")]
    [DataRow("@last(body('List')?['value'])?['Nr']", "last(body('List')?['value'])?['Nr']: there is no 'Nr' in value; there is attributes, custom, grandTotal, id, lines")]
    [DataRow("@outputs('Row')?['body/mag_total']", "outputs('Row')?['body/mag_total']: there is no 'mag_total' in a row of mag_order as it was asked for; there is mag_name, mag_orderid, mag_storeid")]
    [DataRow("@outputs('Row')?['body/mag_storeid/mag_ke']", "outputs('Row')?['body/mag_storeid/mag_ke']: there is no 'mag_ke' in a row of mag_store as it was asked for; there is mag_key, mag_storeid")]
    [DataRow("@outputs('Whole')?['body/mag_storeid']", "outputs('Whole')?['body/mag_storeid']: there is no 'mag_storeid' in a row of mag_order; there is _mag_storeid_value, mag_name, mag_orderid, mag_total")]
    [DataRow("@outputs('Whole')?['body/mag_total@OData.Formatted']", "there is no 'mag_total@OData.Formatted' in a row of mag_order")]
    [DataRow("@first(outputs('Rows')?['body/value'])?['mag_storeid']?['mag_key']", "there is no 'mag_storeid' in a row of mag_order as it was asked for")]
    [DataRow("@first(outputs('Rows')?['body/value'])?['mag_total']", "there is no 'mag_total' in a row of mag_order as it was asked for")]
    [DataRow("@outputs('Fetched')?['body/rows']", "outputs('Fetched')?['body/rows']: there is no 'rows' in the answer of ListRecords; there is value")]
    [DataRow("@if(true, body('Get'), body('Row'))?['what']", "there is no 'what' in the answer of GetOrder; there is attributes, custom, grandTotal, id, lines, mag_name, mag_orderid, mag_storeid")]
    [DataRow("@first(union(createArray(actions('Get'), actions('Row'))))?['stats']", "there is no 'stats' in the record of an action; there is status")]
    [DataRow("@concat('a', toUpper(triggerBody()?['x']))", "triggerBody()?['x']: there is no 'x' in the event of SubscribeOrderPlaced; there is order, store")]
    [DataRow("@body('Silent')?[triggerBody()?['x']]", "triggerBody()?['x']: there is no 'x'")]
    public void A_path_that_leads_nowhere_is_named_with_what_there_is(string expression, string problem)
    {
        var findings = PathWorld.Compose(expression);

        Assert.HasCount(1, findings);
        StringAssert.StartsWith(findings[0], "Flow: action Look: ");
        StringAssert.Contains(findings[0], problem);
    }

    [TestMethod]
    [DataRow("@triggerOutputs()?['body/mag_total']", null)]
    [DataRow("@triggerBody()?['SdkMessage']", null)]
    [DataRow("@triggerOutputs()?['body/mag_totl']", "there is no 'mag_totl' in a row of mag_order; there is mag_total")]
    [DataRow("@triggerOutputs()?['body/mag_storeid']", "there is no 'mag_storeid' in a row of mag_order; there is _mag_storeid_value")]
    public void A_row_of_a_trigger_has_the_columns_of_its_table(string expression, string? problem) => Verify(PathWorld.Compose(expression, PathWorld.Row), problem);

    [TestMethod]
    [DataRow("@triggerOutputs()?['body/grandTotal']", null)]
    [DataRow("@triggerBody()?['store']", "there is no 'store' in the event of PollOrders")]
    public void What_is_split_is_an_element_in_each_run(string expression, string? problem) => Verify(PathWorld.Compose(expression, PathWorld.Polling), problem);

    [TestMethod]
    public void A_splitOn_that_is_no_array_is_named() => Verify(
        PathWorld.Compose("x", PathWorld.Webhook.Replace("\"inputs\"", "\"splitOn\": \"@triggerBody()?['order']\", \"inputs\"", StringComparison.Ordinal)),
        "trigger When: splitOn is order, not an array");

    [TestMethod]
    public void A_condition_of_the_trigger_is_looked_at() => Verify(
        PathWorld.Compose("x", PathWorld.Webhook.Replace("\"inputs\"", "\"conditions\": [ { \"expression\": \"@empty(triggerBody()?['mail'])\" } ], \"inputs\"", StringComparison.Ordinal)),
        "trigger When: triggerBody()?['mail']: there is no 'mail'");

    [TestMethod]
    [DataRow("@items('Each')?['sku']", null)]
    [DataRow("@item()?['sku']", null)]
    [DataRow("@items('Each')?['name']", "action Inside: items('Each')?['name']: there is no 'name' in lines; there is parent, sku")]
    [DataRow("@item()?['name']", "action Inside: item()?['name']: there is no 'name' in lines")]
    public void An_element_of_a_loop_has_the_members_of_its_array(string expression, string? problem) => Verify(
        PathWorld.Later($$"""
            "Each": { "type": "Foreach", "foreach": "@triggerBody()?['order']?['lines']", "after": 1, "actions": {
              "If": { "type": "If", "expression": { "equals": [ 1, 1 ] }, "actions": { "Inside": { "type": "Compose", "inputs": "{{expression}}" } } } } }
            """),
        problem);

    [TestMethod]
    [DataRow("@triggerBody()?['order']", "action Each: foreach is order, not an array")]
    [DataRow("@triggerBody()?['store']", "action Each: foreach is a plain value, not an array")]
    [DataRow("@json('[]')", null)]
    public void A_loop_over_something_else_than_an_array_is_named(string array, string? problem) =>
        Verify(PathWorld.Later($$""" "Each": { "type": "Foreach", "foreach": "{{array}}", "after": 1, "actions": {} }"""), problem);

    [TestMethod]
    [DataRow("Select", "\"select\": { \"a\": \"@item()?['mag_name']\" }", null)]
    [DataRow("Select", "\"select\": { \"a\": \"@item()?['mag_total']\" }", "there is no 'mag_total' in a row of mag_order as it was asked for")]
    [DataRow("Query", "\"where\": \"@equals(item()?['mag_total'], 1)\"", "there is no 'mag_total' in a row of mag_order as it was asked for")]
    [DataRow("Table", "\"format\": \"HTML\", \"columns\": [ { \"header\": \"A\", \"value\": \"@item()?['mag_total']\" } ]", "there is no 'mag_total' in a row of mag_order as it was asked for")]
    public void An_element_of_a_list_has_the_members_of_its_rows(string type, string inputs, string? problem) =>
        Verify(PathWorld.Later($$""" "Shape": { "type": "{{type}}", "after": 1, "inputs": { "from": "@outputs('Rows')?['body/value']", {{inputs}} } }"""), problem);

    [TestMethod]
    [DataRow("@first(body('Made_of'))?['name']", null)]
    [DataRow("@first(body('Made_of'))?['mag_name']", "there is no 'mag_name' in an object; there is name")]
    [DataRow("@first(body('Kept'))?['mag_name']", null)]
    [DataRow("@first(body('Kept'))?['name']", "there is no 'name' in a row of mag_order as it was asked for")]
    [DataRow("@first(union(body('Kept'), body('Kept')))?['name']", "there is no 'name' in a row of mag_order as it was asked for")]
    [DataRow("@outputs('Written')?['deep']?['er']", null)]
    [DataRow("@outputs('Written')?['deep']?['est']", "there is no 'est' in an object; there is er")]
    [DataRow("@body('Shown')?['x']", "'x' cannot be selected: it is asked of a plain value")]
    public void What_an_action_makes_is_known_to_the_next(string expression, string? problem) => Verify(
        PathWorld.Later($$"""
            "Made_of": { "type": "Select", "after": 1, "inputs": { "from": "@outputs('Rows')?['body/value']", "select": { "name": "@item()?['mag_name']" } } },
            "Kept": { "type": "Query", "after": 1, "inputs": { "from": "@outputs('Rows')?['body/value']", "where": "@equals(item()?['mag_name'], 'x')" } },
            "Shown": { "type": "Table", "after": 1, "inputs": { "from": "@outputs('Rows')?['body/value']", "format": "CSV" } },
            "Written": { "type": "Compose", "inputs": { "deep": { "er": "@utcNow()" } }, "after": 1 },
            "Look": { "type": "Compose", "inputs": "{{expression}}",
              "runAfter": { "Made_of": [ "Succeeded" ], "Kept": [ "Succeeded" ], "Shown": [ "Succeeded" ], "Written": [ "Succeeded" ] } }
            """),
        problem);

    [TestMethod]
    [DataRow("@first(result('Try'))?['error']?['message']", null)]
    [DataRow("@first(result('Try'))?['outputs']?['body']?['detail']", null)]
    [DataRow("@body('Tried')?['detail']", null)]
    [DataRow("@outputs('Tried')?['body/error/message']", null)]
    [DataRow("@body('Tried')?['grandTotal']", null)]
    [DataRow("@first(result('Try'))?['stats']", "there is no 'stats' in the record of an action; there is status")]
    [DataRow("@body('Tried')?['grandTotl']", "there is no 'grandTotl' in the answer of GetOrder; there is grandTotal")]
    public void Where_a_failure_is_dealt_with_its_reason_may_be_read(string expression, string? problem) => Verify(
        PathWorld.Later($$"""
            "Try": { "type": "Scope", "after": 1, "actions": { "Tried": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shop", "operationId": "GetOrder" }, "parameters": {} } } } },
            "Catch": { "type": "Scope", "runAfter": { "Try": [ "Failed", "TimedOut" ] }, "actions": { "Look": { "type": "Compose", "inputs": "{{expression}}" } } }
            """),
        problem);

    [TestMethod]
    public void Where_all_went_well_there_is_no_reason_of_a_failure() => Verify(
        PathWorld.Later("""
            "Try": { "type": "Scope", "after": 1, "actions": {
              "Tried": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shop", "operationId": "GetOrder" }, "parameters": {} } },
              "Look": { "type": "Compose", "inputs": "@body('Tried')?['detail']", "runAfter": { "Tried": [ "Succeeded" ] } } } },
            "Catch": { "type": "Scope", "runAfter": { "Try": [ "Failed" ] }, "actions": {} }
            """),
        "action Look: body('Tried')?['detail']: there is no 'detail'");

    [TestMethod]
    public void Actions_made_of_each_other_end_the_search()
    {
        var findings = PathWorld.Later("""
            "One": { "type": "Compose", "inputs": "@outputs('Two')?['x']" },
            "Two": { "type": "Compose", "inputs": { "x": "@outputs('One')" }, "runAfter": { "One": [ "Succeeded" ] } }
            """);

        Assert.IsTrue(findings.Any(finding => finding.Contains("refers to an action that has not ended before", StringComparison.Ordinal)));
    }

    private static void Verify(IReadOnlyList<string> findings, string? problem)
    {
        Assert.HasCount(problem is null ? 0 : 1, findings, string.Join('\n', findings));
        if (problem is not null)
        {
            StringAssert.Contains(findings[0], problem);
        }
    }
}
