using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations;

/// <summary>
/// The trace a write leaves in the store, so that its repetition is found: <c>[ppm:0123456789abcdef]</c> in an internal comment. Made of the
/// operation, the record and the caller's key, or of the content where the caller gives no key.
/// </summary>
/// <param name="Text">The mark as it stands in the comment.</param>
internal sealed record WorkMark(string Text)
{
    /// <summary>The mark of a request.</summary>
    /// <param name="operation">Name of the operation.</param>
    /// <param name="recordId">Id of the record it is about.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="type">How it is written.</param>
    public static WorkMark Of<T>(string operation, string recordId, T request, JsonTypeInfo<T> type)
        where T : IRepeatable
    {
        var work = string.IsNullOrWhiteSpace(request.IdempotencyKey) ? "content:" + JsonSerializer.Serialize(request, type) : "key:" + request.IdempotencyKey;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{operation}\n{recordId}\n{work}"));
        return new WorkMark($"[ppm:{Convert.ToHexStringLower(hash.AsSpan(0, 8))}]");
    }

    /// <summary>The comment with the mark behind it.</summary>
    public string AddTo(string? comment) => string.IsNullOrWhiteSpace(comment) ? Text : $"{comment} {Text}";

    /// <summary>Whether a comment carries the mark.</summary>
    public bool IsIn(string? comment) => comment?.Contains(Text, StringComparison.Ordinal) == true;
}
