using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.App.Contents;

/// <summary>A file as a store sends it. <see cref="AttachmentRules"/> says what is taken.</summary>
internal sealed record SentAttachment
{
    /// <summary>File name without a path.</summary>
    [StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    /// <summary>Media type.</summary>
    [StringLength(100, MinimumLength = 1)]
    public required string ContentType { get; init; }

    /// <summary>The file in base 64.</summary>
    public required string Content { get; init; }
}
