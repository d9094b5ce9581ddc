using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Operations.Requests;

namespace PowerPlatformMagento.App.Tests.Operations.Requests;

[TestClass]
public sealed class RedactionTests
{
    [TestMethod]
    public void Secrets_are_gone_at_any_depth()
    {
        var answer = JsonNode.Parse(
            """
            [{"id":1,"password_hash":"h","rp_token":"t","payment":{"cc_last4":"1111","cc_exp_year":"2030","additional_information":["x"],"method":"checkmo"},
              "custom_attributes":[{"attribute_code":"reset_token","value":"v"},{"attribute_code":"color","value":"red"}]}]
            """);

        var text = Redaction.Clean(answer)!.ToJsonString();

        Assert.AreEqual(
            """[{"id":1,"payment":{"method":"checkmo"},"custom_attributes":[{"attribute_code":"reset_token"},{"attribute_code":"color","value":"red"}]}]""", text);
    }

    [TestMethod]
    [DataRow("true")]
    [DataRow("\"12\"")]
    [DataRow("78")]
    [DataRow("[]")]
    public void Bare_answers_stay(string json) => Assert.AreEqual(json, Redaction.Clean(JsonNode.Parse(json))!.ToJsonString());

    [TestMethod]
    public void Nothing_stays_nothing() => Assert.IsNull(Redaction.Clean(null));

    [TestMethod]
    public void Ordinary_members_stay()
    {
        const string Json = """{"customer_email":"a@b.example","account_id":1,"increment_id":"1","description":"d","discount":1,"accept":true,"tax_vat":"x"}""";

        Assert.AreEqual(Json, Redaction.Clean(JsonNode.Parse(Json))!.ToJsonString());
    }
}
