namespace PowerPlatformMagento.Magento;

/// <summary>What became of one record that was asked for: a value or an error.</summary>
/// <param name="Id">The id that was asked for.</param>
/// <param name="Value">The record; null when there is an error.</param>
/// <param name="Error">Why there is no record: <c>StoreErrors.NotFound</c>, <c>RecordNotReadable</c>, <c>AnswerTooLarge</c> or <c>ServerError</c>; null when there is a value.</param>
public sealed record ReadResult<T>(string Id, T? Value, MagentoError? Error)
    where T : class;
