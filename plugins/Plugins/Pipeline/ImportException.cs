using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>An import that cannot be done, for a reason with a code.</summary>
/// <param name="error">The reason.</param>
/// <param name="detail">Which column, key or number; never a value of the record.</param>
internal sealed class ImportException(ErrorDefinition error, string? detail = null, Exception? innerException = null)
    : Exception(TextOf(error, detail), innerException)
{
    public ErrorDefinition Error { get; } = error;

    /// <summary>The text of an error as callers and people get it: code first.</summary>
    public static string TextOf(ErrorDefinition error, string? detail) =>
        detail is null
            ? $"{error.Code}: {error.Text} {error.Hint}"
            : $"{error.Code}: {error.Text} ({detail}) {error.Hint}";
}
