using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Editing;

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

    /// <summary>The field a refusal with a named parameter is about; empty for others.</summary>
    public string Field => parameters is Dictionary<string, object> { Count: 1 } named ? named.Values.First().ToString() ?? "" : "";

    /// <summary>More than one thing is wrong: what, one after the other.</summary>
    public IReadOnlyList<RestError> Several { get; private init; } = [];

    /// <summary>JSON, save for what Magento cannot put into JSON any more.</summary>
    public string ContentType { get; private init; } = RestAnswer.Json;

    public byte[] Body => ContentType == RestAnswer.PlainText ? Encoding.UTF8.GetBytes(Message) : JsonSerializer.SerializeToUtf8Bytes(Json());

    public static RestError BadRequest(string template, params string[] values) => new(400, template, values.Length == 0 ? null : values);

    /// <summary>A refusal of the store as Magento answers it.</summary>
    public static RestError Of(StoreRuleException refusal) =>
        refusal.Several.Count > 0 ? Of([.. refusal.Several.Select(Of)])
        : refusal.RequiredField is { } field ? Required(field)
        : refusal.NotFound is { } missing ? NoSuchEntity(missing.Field, missing.Value)
        : BadRequest(refusal.Template, [.. refusal.Parameters]);

    /// <summary>One problem as it is, several as a list.</summary>
    public static RestError Of(IReadOnlyList<RestError> problems) => problems.Count == 1
        ? problems[0]
        : new RestError(400, "One or more input exceptions have occurred.", null) { Several = problems };

    public static RestError Required(string field) => new(400, "\"%fieldName\" is required. Enter and try again.", new { fieldName = field });

    public static RestError NotSupported(string field) =>
        new(400, "\"%fieldName\" is not supported. Correct the field name and try again.", new { fieldName = UpperCamel(field) });

    public static RestError InvalidValue(string field, string value) =>
        new(400, "Invalid value of \"%value\" provided for the %fieldName field.", new { fieldName = field, value });

    public static RestError WrongInteger(string value) =>
        new(400, $"The \"{value}\" value's type is invalid. The \"int\" type was expected. Verify and try again.", null);

    public static RestError WrongInteger(string member, string value) => WrongType(member, value, "int");

    public static RestError WrongType(string member, string value, string type) =>
        new(400, $"Error occurred during \"{member}\" processing. The \"{value}\" value's type is invalid. The \"{type}\" type was expected. Verify and try again.", null);

    /// <summary>PHP gave up on an argument it cannot work with at all, e.g. a text where a list is needed.</summary>
    public static RestError ApplicationRun() =>
        new(500, "An error has happened during application run. See exception log for details.\n", null) { ContentType = RestAnswer.PlainText };

    public static RestError PageSizeTooLarge(int maximum) => new(400, "Maximum SearchCriteria pageSize is %max", new { max = maximum });

    public static RestError Unauthorized(string template, params string[] values) => new(401, template, values.Length == 0 ? null : values);

    public static RestError Forbidden(string resources) => new(401, "The consumer isn't authorized to access %resources.", new { resources });

    public static RestError NoRoute() => new(404, "Request does not match any route.", null);

    public static RestError NoEntity() => new(404, "The entity that was requested doesn't exist. Verify the entity and try again.", null);

    public static RestError NotFound(string template, params string[] values) => new(404, template, values.Length == 0 ? null : values);

    public static RestError NoSuchEntity(string field, string value) =>
        new(404, "No such entity with %fieldName = %fieldValue", new { fieldName = field, fieldValue = value });

    public static RestError NoSuchEntity(string field, long value) =>
        new(404, "No such entity with %fieldName = %fieldValue", new { fieldName = field, fieldValue = value });

    public static RestError NoSuchEntity((string Name, string Value) first, (string Name, string Value) second) => new(
        404,
        "No such entity with %fieldName = %fieldValue, %field2Name = %field2Value",
        new { fieldName = first.Name, fieldValue = first.Value, field2Name = second.Name, field2Value = second.Value });

    public static RestError Internal(string reportId) =>
        new(500, $"Internal Error. Details are available in Magento log file. Report ID: webapi-{reportId}", null);

    /// <summary>A refusal whose parameters have names.</summary>
    public static RestError Named(int status, string template, string name, object value) => new(status, template, new Dictionary<string, object> { [name] = value });

    /// <summary>A list of problems under a message of its own, as the inventory answers them even when there is but one.</summary>
    public static RestError Validation(string message, IReadOnlyList<RestError> problems) => new(400, message, null) { Several = problems };

    /// <summary>More items of a list than the store takes at once.</summary>
    public static RestError TooManyItems(string type, int maximum) => new(400, "Maximum items of type \"%type\" is %max", new { type, max = maximum });

    /// <summary>The sandbox's own answer to what it does not know.</summary>
    public static RestError NotInSandbox(string what) =>
        new(501, $"The sandbox store does not answer {what}. A real Magento may.", null);

    private object Json() => (parameters, Several) switch
    {
        (_, { Count: > 0 }) => new { message = Message, errors = Several.Select(error => error.Json()) },
        (null, _) => new { message = Message },
        _ => new { message = Message, parameters },
    };

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
