using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

[TestClass]
public sealed class RunFunctionsTests
{
    [TestMethod]
    [DataRow("triggerBody()?['id']", "7")]
    [DataRow("triggerOutputs()?['body/nested/deep']", "\"yes\"")]
    [DataRow("triggerOutputs()['headers']['X']", "\"1\"")]
    [DataRow("trigger().name", "\"manual\"")]
    [DataRow("body('Get')?['value'][0].id", "1")]
    [DataRow("body('Made')", "42")]
    [DataRow("body('Empty')", "null")]
    [DataRow("outputs('Get')['statusCode']", "404")]
    [DataRow("outputs('Get')?['body/value']", "[{\"id\":1}]")]
    [DataRow("outputs('Get')?['body']?['a/b']", "\"slash\"")]
    [DataRow("actionBody('Get')['value'][0]['id']", "1")]
    [DataRow("actionOutputs('Made')", "42")]
    [DataRow("actions('Get').status", "\"Failed\"")]
    [DataRow("result('Try')[0].name", "\"Get\"")]
    [DataRow("variables('count')", "5")]
    [DataRow("variables('none')", "null")]
    [DataRow("parameters('Site (mag_Site)')", "\"de\"")]
    [DataRow("item().sku", "\"A-1\"")]
    [DataRow("items('Each')?['sku']", "\"A-1\"")]
    [DataRow("iterationIndexes('Each')", "3")]
    [DataRow("workflow()?['tags']?['flowDisplayName']", "\"Flow\"")]
    [DataRow("workflow()['run']['name']", "\"r1\"")]
    public void The_run_is_seen(string expression, string json) => Expression.Is(expression, json);

    [TestMethod]
    [DataRow("body('None')", "refers to the action 'None', which is not defined in the template or has not run before")]
    [DataRow("result('None')", "refers to the action 'None'")]
    [DataRow("variables('nothing')", "The template variable 'nothing' is not initialized.")]
    [DataRow("parameters('nothing')", "The workflow parameter 'nothing' is not found.")]
    [DataRow("items('Other')", "refers to the loop 'Other', which does not contain the action that uses it")]
    [DataRow("iterationIndexes('Other')", "the loop 'Other'")]
    [DataRow("action()", "'action' is not expected at this location")]
    [DataRow("listCallbackUrl()", "'listCallbackUrl' is not expected at this location")]
    [DataRow("body(5)", "'body' expects its parameter to be a string")]
    public void What_the_run_lacks_is_named(string expression, string reason) => Expression.Fails(expression, reason);
}
