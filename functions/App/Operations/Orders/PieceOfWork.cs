using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>
/// A piece of work as it is found again in the comments of the store. Where the caller names it by a key, a second mark tells its content, so that a key
/// that is used for something else is noticed.
/// </summary>
/// <param name="Mark">Says which piece of work it is.</param>
/// <param name="ContentMark">Says what it was; null when the first mark is made of the content already.</param>
internal sealed record PieceOfWork(WorkMark Mark, string? ContentMark)
{
    private const string ContentStart = "[ppm-content:";

    /// <summary>The piece of work a request asks for.</summary>
    public static PieceOfWork Of<T>(string operation, string recordId, T request, JsonTypeInfo<T> type)
        where T : IRepeatable =>
        new(WorkMark.Of(operation, recordId, request, type), string.IsNullOrWhiteSpace(request.IdempotencyKey) ? null : ContentStart + Hash(request, type) + "]");

    /// <summary>A comment with the marks behind it.</summary>
    public string AddTo(string? comment) => ContentMark is null ? Mark.AddTo(comment) : $"{Mark.AddTo(comment)} {ContentMark}";

    /// <summary>The comment that carries the mark; null when there is none.</summary>
    /// <exception cref="OperationException">409: the key was used for another content.</exception>
    public StoreComment? FindIn(IEnumerable<StoreComment> comments)
    {
        if (comments.FirstOrDefault(comment => !comment.IsVisible && Mark.IsIn(comment.Text)) is not { } found)
        {
            return null;
        }

        return ContentMark is null || !found.Text.Contains(ContentStart, StringComparison.Ordinal) || found.Text.Contains(ContentMark, StringComparison.Ordinal)
            ? found
            : throw new OperationException(StatusCodes.Status409Conflict, OperationErrors.KeyReused);
    }

    private static string Hash<T>(T request, JsonTypeInfo<T> type)
        where T : IRepeatable
    {
        var content = JsonSerializer.SerializeToNode(request, type)!.AsObject();
        content.Remove("idempotencyKey");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString())).AsSpan(0, 8));
    }
}
