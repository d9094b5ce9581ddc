using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>A valid request with one thing wrong.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Request">The request.</param>
/// <param name="Field">Field the refusal must name; null when it is about the whole body or path.</param>
internal sealed record Mutation(string What, ContractRequest Request, string? Field)
{
    /// <summary>The same request with the body changed at one place.</summary>
    public static Mutation OfBody(string what, ContractRequest request, string field, Action<JsonObject> change)
    {
        var body = request.Body!.DeepClone().AsObject();
        change(body);
        return new Mutation($"{what} {field}", request with { Body = body }, field);
    }
}
