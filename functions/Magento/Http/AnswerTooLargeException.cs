namespace PowerPlatformMagento.Magento.Http;

/// <summary>An answer is longer than the limit; the rest was not read.</summary>
internal sealed class AnswerTooLargeException() : Exception("The answer is larger than the limit.");
