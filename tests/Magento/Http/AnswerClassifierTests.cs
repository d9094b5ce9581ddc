using System.Net;
using System.Text;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class AnswerClassifierTests
{
    [TestMethod]
    [DataRow("err-401-bad-token.json", "MAG-STO-007", "Magento_Sales::actions_view")]
    [DataRow("err-401-basic-auth.json", "MAG-STO-007", "Magento_Sales::actions_view")]
    [DataRow("err-401-garbage-jwt.json", "MAG-STO-007", "Magento_Sales::actions_view")]
    [DataRow("err-401-integration-token-as-bearer-disabled.json", "MAG-STO-007", "Magento_Sales::actions_view")]
    [DataRow("err-401-missing-acl-products.json", "MAG-STO-007", "Magento_Catalog::products")]
    [DataRow("err-401-missing-acl-ship.json", "MAG-STO-007", "Magento_Sales::ship")]
    [DataRow("err-401-no-token.json", "MAG-STO-007", "Magento_Sales::actions_view")]
    [DataRow("err-401-oauth-inactive-integration.json", "MAG-STO-007", "Magento_Sales::actions_view")]
    [DataRow("err-401-oauth-future-timestamp.json", "MAG-STO-006", "An error occurred validating the nonce")]
    [DataRow("err-401-oauth-nonce-reused.json", "MAG-STO-006", "The nonce is already being used by the consumer with ID %1")]
    [DataRow("err-401-oauth-short-consumer-key.json", "MAG-STO-006", "Consumer key is not the correct length")]
    [DataRow("err-401-oauth-unknown-consumer.json", "MAG-STO-006", "A consumer having the specified key does not exist")]
    [DataRow("err-401-oauth-unknown-token.json", "MAG-STO-006", "Specified token does not exist")]
    [DataRow("err-401-oauth-wrong-signature.json", "MAG-STO-006", "The signature is invalid. Verify and try again.")]
    [DataRow("err-401-bad-admin-password.json", "MAG-STO-006", "The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later.")]
    [DataRow("err-400-bad-filter-field-customers.json", "MAG-STO-009", "The \"%1\" attribute name is invalid. Reset the name and try again.")]
    [DataRow("err-400-no-searchcriteria.json", "MAG-STO-009", "\"%fieldName\" is required. Enter and try again. (searchCriteria)")]
    [DataRow("err-400-no-searchcriteria-customers.json", "MAG-STO-009", "\"%fieldName\" is required. Enter and try again. (searchCriteria)")]
    [DataRow("customer-post-bad-address.json", "MAG-STO-009", "One or more input exceptions have occurred. (city, telephone, postcode)")]
    [DataRow("err-400-bad-sort-direction.json", "MAG-STO-009", "The sort order has to be specified as %1 for ascending order or %2 for descending order.")]
    [DataRow("err-400-oauth-missing-nonce.json", "MAG-STO-009", "\"%fieldName\" is required. Enter and try again. (oauth_nonce)")]
    [DataRow("err-400-oauth-sha1.json", "MAG-STO-009", "Signature method %1 is not supported")]
    [DataRow("err-400-order-id-zero.json", "MAG-STO-009", "An ID is needed. Set the ID and try again.")]
    [DataRow("err-400-order-text-id.json", "MAG-STO-009", "The \"…\" type was expected. Verify and try again.")]
    [DataRow("err-400-unknown-store-code.json", "MAG-STO-009", "Specified request cannot be processed.")]
    [DataRow("limit-page-size-too-large.json", "MAG-STO-009", null)]
    [DataRow("err-404-order.json", "MAG-STO-008", "The entity that was requested doesn't exist. Verify the entity and try again.")]
    [DataRow("err-404-creditmemo.json", "MAG-STO-008", "The entity that was requested doesn't exist. Verify the entity and try again.")]
    [DataRow("customer-404.json", "MAG-STO-008", "No such entity with %fieldName = %fieldValue")]
    [DataRow("shipment-404.json", "MAG-STO-008", "The entity that was requested doesn't exist. Verify the entity and try again.")]
    [DataRow("invoice-404.json", "MAG-STO-008", "The entity that was requested doesn't exist. Verify the entity and try again.")]
    [DataRow("err-404-unknown-route.json", "MAG-STO-010", "Request does not match any route.")]
    [DataRow("err-404-unknown-version.json", "MAG-STO-010", "Request does not match any route.")]
    [DataRow("err-404-wrong-method.json", "MAG-STO-010", "Request does not match any route.")]
    [DataRow("err-404-outside-rest.txt", "MAG-STO-013", null)]
    [DataRow("err-414-long-query.txt", "MAG-STO-009", null)]
    [DataRow("err-500-accept.txt", "MAG-STO-004", null)]
    [DataRow("err-500-bad-filter-field.json", "MAG-STO-004", "webapi-6b03bca5b4c6a")]
    [DataRow("err-500-bad-sort-field.json", "MAG-STO-004", "webapi-6b03bca5e2cf0")]
    [DataRow("err-500-db-down.txt", "MAG-STO-004", null)]
    [DataRow("err-500-wrong-type.txt", "MAG-STO-004", null)]
    [DataRow("err-502-php-down.txt", "MAG-STO-003", null)]
    [DataRow("err-503-maintenance.txt", "MAG-STO-003", null)]
    [DataRow("err-503-maintenance-async.txt", "MAG-STO-003", null)]
    public void Knows_every_captured_error(string file, string code, string? detail)
    {
        var error = AnswerClassifier.Classify((HttpStatusCode)Capture.Entry(file).Status, ErrorBody.Parse(Capture.Bytes(file)), null);

        Assert.AreEqual(code, error.Definition.Code);
        Assert.AreEqual(Capture.Entry(file).Status, (int)error.Status!);
        if (detail is not null || code != "MAG-STO-009")
        {
            Assert.AreEqual(detail, error.Detail);
        }
    }

    [TestMethod]
    public void Gives_every_other_captured_error_a_code_too()
    {
        foreach (var entry in Capture.All.Where(entry => entry.Status >= 400))
        {
            var error = AnswerClassifier.Classify((HttpStatusCode)entry.Status, ErrorBody.Parse(Capture.Bytes(entry.File)), null);

            Assert.IsNotNull(ErrorCatalog.Find(error.Definition.Code), entry.File);
            Assert.DoesNotContain("gibtsnicht", error.Detail ?? "");
            Assert.DoesNotContain("abc", error.Detail ?? "");
        }
    }

    [TestMethod]
    [DataRow(429, "", "MAG-STO-002")]
    [DataRow(403, "<html>blocked</html>", "MAG-STO-005")]
    [DataRow(403, """{"message":"Api Key is invalid"}""", "MAG-STO-007")]
    [DataRow(401, "<html>basic</html>", "MAG-STO-006")]
    [DataRow(401, "", "MAG-STO-006")]
    [DataRow(404, "", "MAG-STO-013")]
    [DataRow(404, """{"message":"Se""", "MAG-STO-013")]
    [DataRow(408, "", "MAG-STO-001")]
    [DataRow(500, """{"messages":{"error":[{"code":500,"message":"Fatal error: 'Allowed memory'"}]}}""", "MAG-STO-004")]
    [DataRow(501, "", "MAG-STO-004")]
    [DataRow(504, "", "MAG-STO-003")]
    [DataRow(521, "", "MAG-STO-004")]
    [DataRow(301, "", "MAG-STO-013")]
    [DataRow(302, "", "MAG-STO-013")]
    [DataRow(405, "", "MAG-STO-009")]
    [DataRow(406, "", "MAG-STO-009")]
    [DataRow(400, "[]", "MAG-STO-009")]
    [DataRow(400, "5", "MAG-STO-009")]
    [DataRow(400, """{"message":{"a":1},"parameters":5}""", "MAG-STO-009")]
    [DataRow(401, """{"messages":{"error":[{"code":401,"message":"Invalid signature"}]}}""", "MAG-STO-006")]
    public void Knows_answers_of_proxies_and_old_versions(int status, string body, string code) =>
        Assert.AreEqual(code, AnswerClassifier.Classify((HttpStatusCode)status, ErrorBody.Parse(Encoding.UTF8.GetBytes(body)), null).Definition.Code);

    [TestMethod]
    public void Knows_a_missing_right_in_every_language() => Assert.AreEqual(
        StoreErrors.RightMissing,
        AnswerClassifier.Classify(
            HttpStatusCode.Unauthorized,
            ErrorBody.Parse(Encoding.UTF8.GetBytes("""{"message":"Der Konsument darf nicht auf %resources zugreifen.","parameters":{"resources":"Magento_Sales::ship"}}""")),
            null).Definition);

    [TestMethod]
    [DataRow("A customer anna@example.com exists", "A customer … exists")]
    [DataRow("The \"Müller\" value is wrong", "The \"…\" value is wrong")]
    [DataRow("A 5\" screen for \"Müller\" today", "A 5\"…\" today")]
    [DataRow("Ends \"Müller", "Ends \"…\"")]
    [DataRow("The \"%1\" of \"Müller\"", "The \"%1\" of \"…\"")]
    [DataRow("Card 4111111111111111 declined", "Card … declined")]
    [DataRow("No such entity with %fieldName = %fieldValue", "No such entity with %fieldName = %fieldValue")]
    [DataRow("", null)]
    [DataRow(null, null)]
    public void Takes_values_out_of_messages(string? message, string? expected) => Assert.AreEqual(expected, SafeDetail.Of(message));

    [TestMethod]
    public void Cuts_long_messages() => Assert.HasCount(200, SafeDetail.Of(new string('x', 100_000))!.ToCharArray());
}
