namespace PowerPlatformMagento.App.Operations;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">Path of the field, for example <c>items[0].quantity</c>.</param>
/// <param name="Message">What is wrong, without the value.</param>
internal sealed record FieldError(string Field, string Message);
