using Microsoft.Extensions.Options;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Intake;

/// <summary>
/// Reads messages that may hold files. Who sends them is known only when they are read to their end, so few are read at a time, they say beforehand how large
/// they are, and they must not take forever.
/// </summary>
internal sealed class LargeBodies(IOptions<IntakeOptions> options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _places = new(options.Value.LargeMessages, options.Value.LargeMessages);

    /// <summary>The body of a request; one within the ordinary limit needs no place.</summary>
    /// <exception cref="IntakeException">The body is larger than the limit, was cut off or took too long, or too many are being read: 503.</exception>
    public async Task<MessageBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        if (request.ContentLength is not { } length || length <= limits.MaximumBytes)
        {
            return await MessageBody.ReadAsync(request, limits.MaximumBytes, cancellationToken);
        }

        if (length > limits.LargestMessage)
        {
            throw IntakeException.TooLarge();
        }

        if (!await _places.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            throw new IntakeException(StatusCodes.Status503ServiceUnavailable, IntakeErrors.InboxUnavailable, "Too many large messages at the same time.") { RetryAfter = LongestReading / 4 };
        }

        try
        {
            var body = await ReadInTimeAsync(request, limits.LargestMessage, cancellationToken);
            body.Disposing = () => _places.Release();
            return body;
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<MessageBody> ReadInTimeAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(LongestReading, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await MessageBody.ReadAsync(request, limit, either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw IntakeException.NotReadable("The body took too long.");
        }
    }
}
