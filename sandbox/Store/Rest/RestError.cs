using System.Text;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>An error as Magento answers it: a template and its parameters.</summary>
internal sealed class RestError : Exception
{
    private readonly object? parameters;

    private RestError(int status, string template, object? parameters)
        : base(template)
    {
        Status = status;
        this.parameters = parameters;
    }

    public int Status { get; }

    public byte[] Body => parameters is null
        ? JsonSerializer.SerializeToUtf8Bytes(new { message = Message })
        : JsonSerializer.SerializeToUtf8Bytes(new { message = Message, parameters });

    public static RestError BadRequest(string template, params string[] values) => new(400, template, values.Length == 0 ? null : values);

    public static RestError Required(string field) => new(400, "\"%fieldName\" is required. Enter and try again.", new { fieldName = field });

    public static RestError NotSupported(string field) =>
        new(400, "\"%fieldName\" is not supported. Correct the field name and try again.", new { fieldName = UpperCamel(field) });

    public static RestError WrongInteger(string value) =>
        new(400, $"The \"{value}\" value's type is invalid. The \"int\" type was expected. Verify and try again.", null);

    public static RestError WrongInteger(string member, string value) =>
        new(400, $"Error occurred during \"{member}\" processing. The \"{value}\" value's type is invalid. The \"int\" type was expected. Verify and try again.", null);

    public static RestError PageSizeTooLarge(int maximum) => new(400, "Maximum SearchCriteria pageSize is %max", new { max = maximum });

    public static RestError Unauthorized(string template, params string[] values) => new(401, template, values.Length == 0 ? null : values);

    public static RestError Forbidden(string resources) => new(401, "The consumer isn't authorized to access %resources.", new { resources });

    public static RestError NoRoute() => new(404, "Request does not match any route.", null);

    public static RestError NoEntity() => new(404, "The entity that was requested doesn't exist. Verify the entity and try again.", null);

    public static RestError NoSuchEntity(string field, long value) =>
        new(404, "No such entity with %fieldName = %fieldValue", new { fieldName = field, fieldValue = value });

    public static RestError Internal(string reportId) =>
        new(500, $"Internal Error. Details are available in Magento log file. Report ID: webapi-{reportId}", null);

    /// <summary>The sandbox's own answer to what it does not know.</summary>
    public static RestError NotInSandbox(string what) =>
        new(501, $"The sandbox store does not answer {what}. A real Magento may.", null);

    private static string UpperCamel(string snake)
    {
        var text = new StringBuilder();
        foreach (var part in snake.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(char.ToUpperInvariant(part[0])).Append(part.AsSpan(1));
        }

        return text.ToString();
    }
}
