using System.Text.Json;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Operations;

/// <summary>What is wrong with a body that could not be read, in words that quote nothing of it.</summary>
internal static partial class BodyFailure
{
    private const string Missing = "missing required properties";
    private const string Unknown = "could not be mapped to any .NET member";
    private const string NullRefused = "null values";

    /// <summary>The refusal for a failure of the reader.</summary>
    public static OperationException Of(JsonException exception)
    {
        var message = exception.Message;
        var field = Field(exception.Path);
        if (message.Contains(Missing, StringComparison.Ordinal))
        {
            var names = message[message.IndexOf(Missing, StringComparison.Ordinal)..];
            return OperationException.Invalid([.. Names().Matches(names).Select(match => new FieldError(Join(field, match.Groups[1].Value), "Must be given."))]);
        }

        if (message.Contains(Unknown, StringComparison.Ordinal))
        {
            return OperationException.Invalid(field.Length > 0 ? field : "body", "Not a field of this operation.");
        }

        if (message.Contains(NullRefused, StringComparison.Ordinal))
        {
            return OperationException.Invalid(field.Length > 0 ? field : "body", "Must be given.");
        }

        // Only a wrong kind of value tells the type it was read into; everything else is broken JSON.
        return message.Contains("could not be converted", StringComparison.Ordinal)
            ? OperationException.Invalid(field.Length > 0 ? field : "body", "Not the kind of value that is expected.")
            : new OperationException(StatusCodes.Status400BadRequest, OperationErrors.NotJson, exception.LineNumber is { } line ? $"line {line + 1}" : null);
    }

    private static string Field(string? path) => path is null or "$" ? "" : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path[1..];

    private static string Join(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Names();
}
