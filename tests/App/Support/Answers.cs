using System.Net;
using System.Text.Json;

namespace PowerPlatformMagento.App.Tests.Support;

internal static class Answers
{
    /// <summary>Checks status and code of a refusal, and that it is problem details with everything a caller needs.</summary>
    public static async Task ShouldRefuseAsync(this HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.AreEqual(status, response.StatusCode, body);
        Assert.AreEqual("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.AreEqual(code, problem.RootElement.GetProperty("code").GetString());
        foreach (var member in new[] { "title", "category", "hint", "correlationId" })
        {
            Assert.IsGreaterThan(0, problem.RootElement.GetProperty(member).GetString()!.Length, member);
        }
    }
}
