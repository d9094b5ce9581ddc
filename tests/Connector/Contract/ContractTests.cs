using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Every operation of the definition, asked over HTTP from the definition alone, answers what the definition says.</summary>
[TestClass]
public sealed partial class ContractTests
{
    private const int UnknownRecord = 2_000_000_000;

    public static IEnumerable<object[]> Operations => ContractWorld.Document.Operations.Select(operation => new object[] { operation.Id });

    public static IEnumerable<object[]> Bodies => ContractWorld.Document.Operations.Where(operation => operation.Body is not null).Select(operation => new object[] { operation.Id });

    public static IEnumerable<object[]> Records => ContractWorld.Document.Operations
        .Where(operation => operation.Parameters.Any(parameter => parameter.Place == "path" && parameter.Name.EndsWith("Id", StringComparison.Ordinal)) && !operation.IsUnsubscribe)
        .Select(operation => new object[] { operation.Id });

    [TestMethod]
    [DynamicData(nameof(Operations))]
    public async Task Answers_a_valid_request_as_declared(string id)
    {
        var (world, operation) = await OfAsync(id);
        var refused = new List<string>();

        Assert.IsNotNull(await AcceptedAsync(world, operation, refused), $"No record was accepted:\n{string.Join('\n', refused.Take(5).Append(refused[^1]))}");
    }

    [TestMethod]
    [DynamicData(nameof(Operations))]
    public async Task Answers_every_optional_parameter_as_declared(string id)
    {
        var (world, operation) = await OfAsync(id);
        var optional = operation.Parameters.Where(parameter => !parameter.IsRequired && !parameter.IsInternal).ToList();
        var accepted = optional.Count == 0 ? null : await AcceptedAsync(world, operation, []);
        foreach (var parameter in optional)
        {
            var request = accepted!.WithQuery(parameter.Name, await world.Requests.ValueAsync(parameter.Schema, parameter.Name, AppUnderTest.Commerce, new Dictionary<string, string>()));
            var answer = await world.Client.SendAsync(request);

            MustBeDeclared(world, operation, request, answer);
            Assert.IsTrue(answer.IsSuccess, $"{request}: {answer}");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Bodies))]
    public async Task Answers_a_body_with_everything_in_it_as_declared(string id)
    {
        var (world, operation) = await OfAsync(id);
        foreach (var request in (await world.Requests.FullAsync(operation, AppUnderTest.Commerce)).Take(5))
        {
            MustBeDeclared(world, operation, request, await world.Client.SendAsync(request));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Operations))]
    public async Task Works_on_Magento_Open_Source_or_says_with_a_code_why_not(string id)
    {
        var (world, operation) = await OfAsync(id);
        foreach (var request in (await world.Requests.MinimalAsync(operation, AppUnderTest.OpenSource)).Take(5))
        {
            MustBeDeclared(world, operation, request, await world.Client.SendAsync(request));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Operations))]
    public async Task Refuses_wrong_parameters(string id)
    {
        var (world, operation) = await OfAsync(id);
        var request = (await world.Requests.MinimalAsync(operation, AppUnderTest.Commerce))[0];
        var findings = new List<string>();
        foreach (var mutation in ParameterMutations.Of(request).Where(_ => !operation.IsUnsubscribe))
        {
            var answer = await world.Client.SendAsync(mutation.Request);
            findings.AddRange(Refusal(operation, mutation, answer, mutation.Field is null ? [400, 404] : [400]));
        }

        Assert.IsEmpty(findings, string.Join('\n', findings));
    }

    [TestMethod]
    [DynamicData(nameof(Bodies))]
    public async Task Refuses_every_wrong_field_of_a_body_by_name(string id)
    {
        var (world, operation) = await OfAsync(id);
        var request = (await world.Requests.FullAsync(operation, AppUnderTest.Commerce))[0];
        var findings = new List<string>();
        foreach (var mutation in new BodyMutations(ContractWorld.Document).Of(request))
        {
            findings.AddRange(Refusal(operation, mutation, await world.Client.SendAsync(mutation.Request), [400]));
        }

        Assert.IsEmpty(findings, string.Join('\n', findings));
    }

    [TestMethod]
    [DynamicData(nameof(Bodies))]
    public async Task Refuses_a_body_that_is_none(string id)
    {
        var (world, operation) = await OfAsync(id);
        var request = (await world.Requests.MinimalAsync(operation, AppUnderTest.Commerce))[0];
        (string What, string Body, string Type, int Status)[] bodies =
        [
            ("broken JSON", "{\"a\":", "application/json", 400), ("no JSON", "a=1&b=2", "application/json", 400), ("a list", "[]", "application/json", 400), ("a text", "\"text\"", "application/json", 400),
            ("null", "null", "application/json", 400), ("nested too deeply", new string('[', 2000) + new string(']', 2000), "application/json", 400),
            ("another type", request.Body!.ToJsonString() is "{}" ? "{ }" : request.Body.ToJsonString(), "text/plain", 415), ("too large", $"{{\"a\":\"{new string('x', 2 * 1024 * 1024)}\"}}", "application/json", 413),
        ];
        var findings = new List<string>();
        foreach (var (what, body, type, status) in bodies)
        {
            findings.AddRange(Refusal(operation, new Mutation(what, request, null), await world.Client.SendAsync(request, body, type), [status]));
        }

        if (operation.Body!["required"] is not null)
        {
            findings.AddRange(Refusal(operation, new Mutation("no body", request, null), await world.Client.SendAsync(request, string.Empty, "application/json"), [400]));
        }

        Assert.IsEmpty(findings, string.Join('\n', findings));
    }

    [TestMethod]
    [DynamicData(nameof(Records))]
    public async Task Answers_404_for_a_record_that_is_not_there(string id)
    {
        var (world, operation) = await OfAsync(id);
        var last = operation.Parameters.Last(parameter => parameter.Place == "path").Name;
        var (request, answer) = (null as ContractRequest, null as ContractAnswer);

        // Some operations look at the body first and want more in it than is required by itself.
        foreach (var known in await Task.WhenAll(world.Requests.MinimalAsync(operation, AppUnderTest.Commerce), world.Requests.FullAsync(operation, AppUnderTest.Commerce)))
        {
            request = known[0].WithPath(last, UnknownRecord.ToString(System.Globalization.CultureInfo.InvariantCulture));
            answer = await world.Client.SendAsync(request);
            if (answer.Status != 400)
            {
                break;
            }
        }

        if (operation.Verb == "DELETE" && answer!.Status == 204)
        {
            // What is not there is deleted already.
            return;
        }

        Assert.AreEqual(404, answer!.Status, $"{request}: {answer}");
        MustBeProblem(request!, answer);
    }

    [TestMethod]
    [DynamicData(nameof(Operations))]
    public async Task Needs_a_key_that_is_right(string id)
    {
        var (world, operation) = await OfAsync(id);
        if (operation.IsUnsubscribe)
        {
            return;
        }

        var request = (await world.Requests.MinimalAsync(operation, AppUnderTest.Commerce))[0];
        foreach (var key in new[] { null, "wrong-key", string.Empty, AppUnderTest.Key + "x" })
        {
            var answer = await world.Client.SendAsync(request, key);

            Assert.AreEqual(401, answer.Status, $"{request} with key \"{key}\": {answer}");
            Assert.IsTrue(operation.Responses.ContainsKey(401), $"{id} does not declare 401");
        }
    }

    private static async Task<(ContractWorld World, SwaggerOperation Operation)> OfAsync(string id) => (await ContractWorld.GetAsync(), ContractWorld.Document.Operation(id));

    /// <summary>The first request the app does not refuse; null where it refuses all of them.</summary>
    private static async Task<ContractRequest?> AcceptedAsync(ContractWorld world, SwaggerOperation operation, List<string> refused)
    {
        foreach (var request in await world.Requests.AllAsync(operation, AppUnderTest.Commerce))
        {
            var answer = await world.Client.SendAsync(request);
            MustBeDeclared(world, operation, request, answer);
            if (answer.IsSuccess)
            {
                return request;
            }

            refused.Add($"{request}: {answer}");
        }

        return null;
    }

    private static void MustBeDeclared(ContractWorld world, SwaggerOperation operation, ContractRequest request, ContractAnswer answer)
    {
        Assert.IsTrue(operation.Responses.ContainsKey(answer.Status), $"{request} answered {answer}, declared are {string.Join(", ", operation.Responses.Keys)}");
        if (!answer.IsSuccess)
        {
            MustBeProblem(request, answer);
        }
        else if (operation.AnswerSchema(answer.Status) is { } schema)
        {
            Assert.AreEqual("application/json", answer.ContentType, $"{request}");
            var findings = world.Validator.Check(schema, answer.Body);
            Assert.IsEmpty(findings, $"{request}\n{string.Join('\n', findings.Take(20))}");
        }
        else
        {
            Assert.AreEqual(string.Empty, answer.Text, $"{request} answers content that is not declared");
        }
    }

    private static void MustBeProblem(ContractRequest request, ContractAnswer answer)
    {
        Assert.AreEqual("application/problem+json", answer.ContentType, $"{request}: {answer}");
        StringAssert.Matches(answer.Code ?? string.Empty, Code(), $"{request}: {answer}");
        Assert.AreEqual(answer.Status, (int)(answer.Body!["status"] ?? 0), $"{request}: {answer}");
        Assert.IsFalse(string.IsNullOrWhiteSpace((string?)answer.Body["title"]), $"{request}: {answer}");
        Assert.DoesNotContain(AppUnderTest.Key, answer.Text);
    }

    private static IEnumerable<string> Refusal(SwaggerOperation operation, Mutation mutation, ContractAnswer answer, int[] expected)
    {
        if (!expected.Contains(answer.Status))
        {
            yield return $"{mutation.What}: {answer}, expected {string.Join(" or ", expected)}";
            yield break;
        }

        if (!operation.Responses.ContainsKey(answer.Status))
        {
            yield return $"{mutation.What}: {answer.Status} is not declared";
        }

        if (!Code().IsMatch(answer.Code ?? string.Empty))
        {
            yield return $"{mutation.What}: no code in {answer}";
        }

        if (mutation.Field is { } field && !answer.Fields.Any(name => name.Contains(field, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{mutation.What}: {field} is not named in {answer}";
        }
    }

    [GeneratedRegex("^MAG-[A-Z]{3}-[0-9]{3}$")]
    private static partial Regex Code();
}
