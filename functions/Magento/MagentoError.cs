using System.Net;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento;

/// <summary>Why a store could not answer, or why a record of it cannot be used.</summary>
/// <param name="Definition">One of <see cref="StoreErrors"/>.</param>
/// <param name="Status">HTTP status; null when there was no answer or the error is not about HTTP.</param>
/// <param name="Detail">Magento's message template, the name of a right, a report id or the name of a field; never a value of a record and never a secret.</param>
/// <param name="RetryAfter">How long the store asks to wait; null when it did not say.</param>
public sealed record MagentoError(ErrorDefinition Definition, HttpStatusCode? Status = null, string? Detail = null, TimeSpan? RetryAfter = null);
