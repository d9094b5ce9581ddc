using System.Diagnostics;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Observability;

/// <summary>Error answers: RFC 9457 problem details with code, category, hint and correlation id.</summary>
internal static class Problems
{
    /// <summary>The answer for an error.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="definition">What happened.</param>
    /// <param name="detail">What exactly; no value of a message, no secret.</param>
    /// <param name="fields">What is wrong with which field; none when it is not about fields.</param>
    public static IResult Answer(HttpContext context, int status, ErrorDefinition definition, string? detail = null, params IReadOnlyList<FieldError> fields)
    {
        var extensions = new Dictionary<string, object?>
        {
            ["code"] = definition.Code,
            ["category"] = definition.Category.ToString(),
            ["hint"] = definition.Hint,
            ["correlationId"] = CorrelationId(context),
        };
        if (fields.Count > 0)
        {
            extensions["errors"] = fields.Select(error => new Dictionary<string, string> { ["field"] = error.Field, ["message"] = error.Message }).ToArray();
        }

        return TypedResults.Problem(detail: detail, statusCode: status, title: definition.Text, type: "urn:powerplatformmagento:error:" + definition.Code, extensions: extensions);
    }

    /// <summary>The id under which logs and traces of a request are found.</summary>
    public static string CorrelationId(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
}
