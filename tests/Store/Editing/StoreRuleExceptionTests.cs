using System.Text;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>A refusal reads well for people and comes over REST as template and parameters.</summary>
[TestClass]
public sealed class StoreRuleExceptionTests
{
    [TestMethod]
    public void Parameters_are_put_into_the_text_for_people_and_beside_the_template_for_systems()
    {
        var refusal = new StoreRuleException("We found an invalid quantity to invoice item \"%1\".", "Becher");

        Assert.AreEqual("We found an invalid quantity to invoice item \"Becher\".", refusal.Message);
        Assert.AreEqual("""{"message":"We found an invalid quantity to invoice item \u0022%1\u0022.","parameters":["Becher"]}""", Answer(refusal, 400));
    }

    [TestMethod]
    public void A_text_without_parameters_stays_as_it_is() => Assert.AreEqual("""{"message":"100 %"}""", Answer(new StoreRuleException("100 %"), 400));

    [TestMethod]
    public void What_is_missing_is_named() =>
        Assert.AreEqual("""{"message":"\u0022%fieldName\u0022 is required. Enter and try again.","parameters":{"fieldName":"city"}}""", Answer(StoreRuleException.Required("city"), 400));

    [TestMethod]
    public void What_is_not_there_is_a_404() => Assert.AreEqual(
        """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"addressId","fieldValue":7}}""", Answer(StoreRuleException.NoSuch("addressId", 7), 404));

    [TestMethod]
    public void Several_problems_are_a_list_and_one_is_itself()
    {
        var one = StoreRuleException.Required("city");

        Assert.AreSame(one, StoreRuleException.Of([one]));
        var answer = Answer(StoreRuleException.Of([one, StoreRuleException.Required("telephone")]), 400);
        StringAssert.StartsWith(answer, """{"message":"One or more input exceptions have occurred.","errors":[{""");
        StringAssert.Contains(answer, "telephone");
    }

    private static string Answer(StoreRuleException refusal, int status)
    {
        var error = RestError.Of(refusal);
        Assert.AreEqual(status, error.Status);
        return Encoding.UTF8.GetString(error.Body);
    }
}
